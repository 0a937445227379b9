# What became of every call, from Signet's log alone: one line a call, with its outcome, attempts, hosts and request ids.
#
#     awk -f calls.awk application.log
#
# Reads the lines "signet attempt …" and "signet call …" wherever in a line they begin; everything else is passed over.

function value(name,    rest, end) {
    rest = line
    while (match(rest, "(^| )" name "=")) {
        rest = substr(rest, RSTART + RLENGTH)
        if (substr(rest, 1, 1) != "\"") {
            end = index(rest, " ")
            return end ? substr(rest, 1, end - 1) : rest
        }
        rest = substr(rest, 2)
        gsub(/\\\\/, "\001", rest)
        gsub(/\\"/, "\002", rest)
        rest = substr(rest, 1, index(rest, "\"") - 1)
        gsub("\002", "\"", rest)
        gsub("\001", "\\", rest)
        return rest
    }
    return ""
}

function append(list, item) {
    return list == "" ? item : list "," item
}

match($0, /signet (attempt|call) call=/) {
    line = substr($0, RSTART + 7)
    call = value("call")
    if (!(call in endpoint)) {
        order[++calls] = call
    }
    endpoint[call] = value("endpoint")
    identity[call] = value("identity")
    key[call] = value("key")
    if (line ~ /^attempt/) {
        attempts[call]++
        hosts[call] = append(hosts[call], value("host"))
        requests[call] = append(requests[call], value("request_id"))
        if (!(call in ended)) {
            outcome[call] = value("outcome")
        }
    } else {
        ended[call] = 1
        outcome[call] = value("outcome")
    }
}

END {
    for (i = 1; i <= calls; i++) {
        call = order[i]
        printf "call=%s endpoint=%s identity=%s key=%s outcome=%s attempts=%d hosts=%s request_ids=%s\n", call,
            endpoint[call], identity[call], key[call], outcome[call], attempts[call], hosts[call], requests[call]
    }
}

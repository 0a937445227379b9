# What became of every call, from Signet's log alone: one line a call, with its outcome, attempts, hosts and request ids.
#
#     awk -f calls.awk application.log
#
# Reads the lines "signet attempt …" and "signet call …" wherever in a line they begin; everything else is passed over.

# Fills "field" with the name=value pairs of a line, from its left: what stands in quotes is one value, whatever it looks like.
function parse(rest,    name, end) {
    delete field
    while (match(rest, /[a-z_]+=/)) {
        name = substr(rest, RSTART, RLENGTH - 1)
        rest = substr(rest, RSTART + RLENGTH)
        end = 1
        if (substr(rest, 1, 1) == "\"") {
            for (end = 2; end <= length(rest) && substr(rest, end, 1) != "\""; end++) {
                if (substr(rest, end, 1) == "\\") {
                    end++
                }
                field[name] = field[name] substr(rest, end, 1)
            }
        } else {
            end = index(rest " ", " ")
            field[name] = substr(rest, 1, end - 1)
        }
        rest = substr(rest, end + 1)
    }
}

function append(list, item) {
    return list == "" ? item : list "," item
}

match($0, /signet (attempt|call) call=/) {
    line = substr($0, RSTART + 7)
    parse(substr(line, index(line, " ")))
    call = field["call"]
    if (!(call in endpoint)) {
        order[++calls] = call
    }
    endpoint[call] = field["endpoint"]
    identity[call] = field["identity"]
    key[call] = field["key"]
    if (line ~ /^attempt/) {
        attempts[call]++
        hosts[call] = append(hosts[call], field["host"])
        requests[call] = append(requests[call], field["request_id"])
        if (!(call in ended)) {
            outcome[call] = field["outcome"]
        }
    } else {
        ended[call] = 1
        outcome[call] = field["outcome"]
    }
}

END {
    for (i = 1; i <= calls; i++) {
        call = order[i]
        printf "call=%s endpoint=%s identity=%s key=%s outcome=%s attempts=%d hosts=%s request_ids=%s\n", call,
            endpoint[call], identity[call], key[call], outcome[call], attempts[call], hosts[call], requests[call]
    }
}

package dev.signet.sandbox;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.validation.Shown;
import dev.signet.sandbox.CallerRegistry.KnownCaller;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds who a request says it is from, under one scheme; or says who else is known, and whose the serial number is. */
final class CallerLookup {

    private final CallerRegistry callers;
    private final WechatPayScheme scheme;

    CallerLookup(CallerRegistry callers, WechatPayScheme scheme) {
        this.callers = callers;
        this.scheme = scheme;
    }

    KnownCaller find(AuthorizationHeader header) throws Unauthorized {
        String id = header.field(scheme.identityField());
        String serial = header.field("serial_no");
        List<KnownCaller> own = ofScheme(callers.of(id));
        if (own.isEmpty()) {
            throw new Unauthorized("nobody is known by the " + scheme.identityField() + " " + Shown.value(id)
                    + "; the sandbox knows " + named(ofScheme(callers.everybody()), Credentials::identity));
        }
        return own.stream()
                .filter(caller -> caller.credentials().serial().equals(serial))
                .findFirst()
                .orElseThrow(() -> new Unauthorized("serial_no " + Shown.value(serial) + " is not that of " + id
                        + ", which is " + named(own, Credentials::serial) + ownerOf(serial)));
    }

    private List<KnownCaller> ofScheme(List<KnownCaller> known) {
        return known.stream()
                .filter(caller -> caller.credentials().scheme().equals(scheme.name()))
                .toList();
    }

    private static String named(List<KnownCaller> callers, Function<Credentials, String> what) {
        return callers.isEmpty()
                ? "nobody of this scheme"
                : callers.stream()
                        .map(caller -> what.apply(caller.credentials()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private String ownerOf(String serial) {
        return callers.everybody().stream()
                .map(KnownCaller::credentials)
                .filter(other -> other.serial().equals(serial))
                .findFirst()
                .map(other -> "; it is that of " + other.identity())
                .orElse("");
    }
}

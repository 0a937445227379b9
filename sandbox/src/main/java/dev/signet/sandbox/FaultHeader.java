package dev.signet.sandbox;

import dev.signet.runtime.call.Request;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A fault that the request itself asks for, by the header {@code X-Sandbox-Fault: cut-after}; for clients of any language. */
final class FaultHeader {

    static final String NAME = "X-Sandbox-Fault";

    private FaultHeader() {}

    /** Whether it names a fault that there is not. */
    static boolean isUnknown(Request request) {
        return request.headers().first(NAME).isPresent() && in(request).isEmpty();
    }

    static String names() {
        return Arrays.stream(Fault.values())
                .map(fault -> fault.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    /** The fault; none if the header is missing, or names none. */
    static Optional<Fault> in(Request request) {
        return request.headers()
                .first(NAME)
                .map(value -> value.strip().toUpperCase(Locale.ROOT).replace('-', '_'))
                .flatMap(name -> Arrays.stream(Fault.values())
                        .filter(fault -> fault.name().equals(name))
                        .findFirst());
    }
}

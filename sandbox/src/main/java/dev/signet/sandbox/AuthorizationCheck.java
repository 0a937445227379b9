package dev.signet.sandbox;

import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.TimeSource;
import dev.signet.sandbox.CallerRegistry.KnownCaller;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Finds out who sends a request, as the platform does: scheme, caller, serial number, time, signature. */
final class AuthorizationCheck {

    private static final List<WechatPayScheme> SCHEMES = List.of(WechatPayScheme.merchant(), WechatPayScheme.brand());
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,10}");
    private static final long WINDOW_SECONDS = 300;

    /** What a request is for, as far as mistakes come of it. */
    private record Meant(String template, List<String> hosts) {}

    private final CallerRegistry callers;
    private final PlatformKeys platform;
    private final TimeSource time;

    AuthorizationCheck(CallerRegistry callers, PlatformKeys platform, TimeSource time) {
        this.callers = callers;
        this.platform = platform;
        this.time = time;
    }

    /** The known caller by whom the request is signed, under the endpoint's scheme. */
    KnownCaller require(Request request, Endpoint<?, ?> endpoint) throws Unauthorized {
        return require(request, endpoint.scheme(), endpoint.path().toString(), endpoint.hosts());
    }

    /** The same of a path of this scheme. */
    KnownCaller require(Request request, String schemeName, String template, List<String> hosts) throws Unauthorized {
        AuthorizationHeader header = header(request);
        WechatPayScheme scheme = scheme(header, schemeName);
        KnownCaller caller = new CallerLookup(callers, scheme).find(header);
        requireTrustedSerial(request, scheme);
        requireFresh(header.field("timestamp"));
        requireSignature(request, header, caller, new Meant(template, hosts));
        return caller;
    }

    private static AuthorizationHeader header(Request request) throws Unauthorized {
        List<String> values = request.headers("Authorization");
        if (values.size() != 1) {
            throw new Unauthorized("there are " + values.size() + " Authorization headers, not one");
        }
        return AuthorizationHeader.parse(values.get(0))
                .orElseThrow(
                        () -> new Unauthorized("the Authorization header is not a scheme followed by name=\"value\""));
    }

    private static WechatPayScheme scheme(AuthorizationHeader header, String name) throws Unauthorized {
        WechatPayScheme scheme = SCHEMES.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unauthorized("the sandbox does not know the scheme " + name));
        if (!scheme.algorithm().equals(header.algorithm())) {
            throw new Unauthorized("this path is signed by " + scheme.algorithm() + ", not " + header.algorithm());
        }
        return scheme;
    }

    private void requireTrustedSerial(Request request, WechatPayScheme scheme) throws Unauthorized {
        // The official client sends an empty one as long as it knows no key.
        List<String> serials = request.headers("Wechatpay-Serial").stream()
                .filter(serial -> !serial.isEmpty())
                .toList();
        boolean needed = scheme.name().equals(WechatPayScheme.brand().name());
        if (serials.isEmpty() && !needed) {
            return;
        }
        if (serials.size() != 1 || platform.find(serials.get(0)).isEmpty()) {
            throw new Unauthorized("Wechatpay-Serial does not name the platform's key");
        }
    }

    private void requireFresh(String timestamp) throws Unauthorized {
        if (!SECONDS.matcher(timestamp).matches()) {
            throw new Unauthorized("timestamp is not a number of seconds");
        }
        long skew = Long.parseLong(timestamp) - time.now().getEpochSecond();
        if (Math.abs(skew) > WINDOW_SECONDS) {
            throw new Unauthorized("timestamp is " + skew + " s from the server's clock");
        }
    }

    private static byte[] signedBody(Request request) throws Unauthorized {
        try {
            return SignedBody.of(request);
        } catch (IllegalArgumentException e) {
            throw new Unauthorized("the body is not made of the parts that its Content-Type announces");
        }
    }

    private void requireSignature(Request request, AuthorizationHeader header, KnownCaller caller, Meant meant)
            throws Unauthorized {
        SignedParts parts = SignedParts.of(request, header, signedBody(request));
        byte[] text = parts.text();
        byte[] signature = decoded(header.field("signature"));
        if (caller.signed(signature, text)) {
            return;
        }
        String explanation = new SignatureDiagnosis(text, signature, caller)
                .explain(UsualMistakes.of(request, parts, meant.template(), meant.hosts()), callers.everybody());
        throw new Unauthorized(
                "the signature does not fit the request: another key, path, query or body was signed",
                explanation,
                text);
    }

    private static byte[] decoded(String signature) throws Unauthorized {
        try {
            return Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            throw new Unauthorized("the signature is not Base64");
        }
    }
}

package dev.signet.wechatpay.memory;

import dev.signet.runtime.call.Refusal;
import org.jspecify.annotations.Nullable;

/** Refusals, with codes that the pages list. */
final class Refusals {

    private Refusals() {}

    /** What is asked for does not fit the state of things. */
    static Refusal invalid(String why) {
        return new Refusal(400, "INVALID_REQUEST", why);
    }

    /** A parameter is wrong by itself. */
    static Refusal wrong(String why) {
        return new Refusal(400, "PARAM_ERROR", why);
    }

    /** The value of a parameter that the server asks for, although its page does not insist on it. */
    static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw wrong(name + " is missing");
        }
        return value;
    }
}

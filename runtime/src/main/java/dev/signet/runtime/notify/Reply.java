package dev.signet.runtime.notify;

import java.util.Optional;

/**
 * What to answer to a notification, within five seconds, and why.
 *
 * @param status the HTTP status: 204 if it is done, anything of 400 and more lets the platform send it again
 * @param body the body, JSON if it is not empty; says nothing that helps an attacker
 * @param handled whether a handler ran now and succeeded; not so if the notification was handled before
 * @param failure why it was not handled: a {@link NotificationException}, or what the handler threw
 * @see <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012071382">what the platform expects</a>
 */
public record Reply(int status, String body, boolean handled, Optional<Exception> failure) {

    static final int DONE = 204;
    private static final int FAILED = 500;

    static Reply done(boolean handled) {
        return new Reply(DONE, "", handled, Optional.empty());
    }

    static Reply failed(Exception cause) {
        int status = cause instanceof NotificationException refused
                ? refused.reason().status()
                : FAILED;
        String why = cause instanceof NotificationException refused
                ? refused.reason().name()
                : "HANDLER_FAILED";
        return new Reply(status, "{\"code\":\"FAIL\",\"message\":\"" + why + "\"}", false, Optional.of(cause));
    }

    /** The type of the body; empty if there is none. */
    public Optional<String> contentType() {
        return body.isEmpty() ? Optional.empty() : Optional.of("application/json");
    }
}

package dev.signet.runtime.validation;

import java.io.Serializable;

/**
 * A rule that a request breaks.
 *
 * @param pointer where, as a JSON pointer of wire names such as {@code /code_list/17} (RFC 6901); a value of path, query
 *     or header stands at the top level
 * @param rule the rule's id, such as {@code UploadCouponCodes.codeList.length}
 * @param limit what the rule allows, such as {@code 1..40}
 * @param value what was given, shortened, or {@code ***} where the spec says it may not be shown; {@code -} where a method decides
 * @param message what is wrong, in words
 */
public record Violation(String pointer, String rule, String limit, String value, String message)
        implements Serializable {

    /** What stands for the value where a method of the record decides, which may look at several. */
    static final String NO_VALUE = "-";

    /** The same, of a value that stands in another at {@code outer}. */
    public Violation inside(String outer) {
        return new Violation(outer + pointer, rule, limit, value, message);
    }

    @Override
    public String toString() {
        return pointer + " [" + rule + "] " + message + (value.equals(NO_VALUE) ? "" : "; given: " + value);
    }
}

package dev.signet.runtime.validation;

import dev.signet.spec.Severity;

/**
 * What identifies a rule of a spec.
 *
 * @param id such as {@code UploadCouponCodes.codeList.length}
 * @param severity what the spec declares
 */
public record Rule(String id, Severity severity) {}

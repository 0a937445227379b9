package dev.signet.runtime.json;

import java.util.List;

/** What RFC 8259 leaves to each reader, by the names JSONTestSuite gives the files, and what ours does with it. */
@SuppressWarnings("ImmutableEnumChecker") // the names are a copy, though their type does not say so
enum OpenCase {
    /** A number is exact as a decimal, and a long or double is asked of it only where the spec does. */
    NUMBER_BEYOND_A_DOUBLE(
            true,
            "number_double_huge_neg_exp",
            "number_too_big_neg_int",
            "number_too_big_pos_int",
            "number_very_big_negative_int"),
    /** A few characters that would be millions of digits once somebody writes them out. */
    NUMBER_OF_TOO_MANY_DIGITS(
            false,
            "number_huge_exp",
            "number_neg_int_huge_exp",
            "number_pos_double_huge_exp",
            "number_real_neg_overflow",
            "number_real_pos_overflow",
            "number_real_underflow"),
    /** It came escaped, in well-formed UTF-8, and is kept as it came; it is refused where it would be sent. */
    HALF_OF_A_SURROGATE_PAIR(
            true,
            "string_1st_surrogate_but_2nd_missing",
            "string_1st_valid_surrogate_2nd_invalid",
            "string_incomplete_surrogate_and_escape_valid",
            "string_incomplete_surrogate_pair",
            "string_incomplete_surrogates_escape_valid",
            "string_invalid_lonely_surrogate",
            "string_invalid_surrogate",
            "string_inverted_surrogates_U+1D11E",
            "string_lone_second_surrogate"),
    /** No spec has such a name, and what is to be noted of it could not be written. */
    HALF_OF_A_SURROGATE_PAIR_IN_A_NAME(false, "object_key_lone_2nd_surrogate"),
    /** Signed bytes that two readers would decode to different texts. */
    NOT_UTF_8(
            false,
            "string_UTF-16LE_with_BOM",
            "string_UTF-8_invalid_sequence",
            "string_UTF8_surrogate_U+D800",
            "string_invalid_utf-8",
            "string_iso_latin_1",
            "string_lone_utf8_continuation_byte",
            "string_not_in_unicode_range",
            "string_overlong_sequence_2_bytes",
            "string_overlong_sequence_6_bytes",
            "string_overlong_sequence_6_bytes_null",
            "string_truncated-utf-8",
            "string_utf16BE_no_BOM",
            "string_utf16LE_no_BOM"),
    /** A stack is not the server's to fill. */
    DEEPER_THAN_64_LEVELS(false, "structure_500_nested_arrays"),
    /** It changes nothing of what follows (RFC 8259, section 8.1). */
    BYTE_ORDER_MARK(true, "structure_UTF-8_BOM_empty_object");

    private final boolean read;
    private final List<String> names;

    OpenCase(boolean read, String... names) {
        this.read = read;
        this.names = List.of(names);
    }

    boolean isRead() {
        return read;
    }

    List<String> files() {
        return names.stream().map(name -> "i_" + name + ".json").toList();
    }
}

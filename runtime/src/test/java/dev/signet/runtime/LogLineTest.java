package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "34657_20250101|34657_20250101",
                "a b|\"a b\"",
                "a=b|\"a=b\"",
                "a\"b|\"a\\\"b\"",
                "a\\b|\"a\\\\b\"",
                "券|券"
            })
    void aValueIsReadAgainAsOne(String value, String shown) {
        assertThat(new LogLine("begin").with("key", value)).hasToString("begin key=" + shown);
    }

    @Test
    void aValueBeginsNoLineOfItsOwn() {
        assertThat(new LogLine("begin").with("key", "a\nsignet attempt call=evil"))
                .hasToString("begin key=\"a\\\\u{a}signet attempt call=evil\"");
    }

    @Test
    void whatIsNotThereIsADash() {
        assertThat(new LogLine("begin").with("key", null).with("code", "")).hasToString("begin key=- code=-");
    }

    @Test
    void aKeyIsToldWhole() {
        assertThat(new LogLine("begin").with("key", "k".repeat(300))).hasToString("begin key=" + "k".repeat(300));
    }
}

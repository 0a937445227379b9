package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.spec.Rfc3339.Fraction;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as it is written and read. */
class JsonTest {

    @Test
    void membersThatAreNullAreLeftOutAndEmptyListsAreNot() {
        JsonWriter out = new JsonWriter(text -> null);
        out.beginObject();
        out.member("text", "a\"b\n券");
        out.member("absent", (String) null);
        out.member("number", 5);
        out.member("big", 9_007_199_254_740_993L);
        out.member("amount", new BigDecimal("1E+3"));
        out.member("bool", true);
        out.member("date", LocalDate.of(2025, 1, 2));
        out.list("list", List.of(), (element, to) -> to.value((String) element));
        out.list("none", (List<String>) null, (element, to) -> to.value(element));
        out.endObject();
        assertThat(new String(out.finish(), StandardCharsets.UTF_8))
                .isEqualTo("{\"text\":\"a\\\"b\\n券\",\"number\":5,\"big\":9007199254740993,\"amount\":1000,"
                        + "\"bool\":true,\"date\":\"2025-01-02\",\"list\":[]}");
    }

    @Test
    void numbersAreWrittenInAsciiDigitsWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            JsonWriter out = new JsonWriter(text -> null);
            out.beginObject();
            out.member("n", 1_234);
            out.member(
                    "t",
                    OffsetDateTime.parse("2025-01-02T03:04:05+08:00"),
                    (time, to) -> to.value(time, Fraction.NONE));
            out.endObject();
            assertThat(new String(out.finish(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"n\":1234,\"t\":\"2025-01-02T03:04:05+08:00\"}");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aTextTheSchemeRefusesIsAViolationAtItsPlace() {
        JsonWriter out = new JsonWriter(text -> text.equals("bad") ? "is bad" : null);
        out.beginObject();
        out.list("list", List.of("good", "bad"), (element, to) -> to.value(element));
        out.endObject();
        assertThat(out.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.pointer()).isEqualTo("/list/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-05-20T13:29:35+08:00, NONE, 2015-05-20T13:29:35+08:00",
        "2015-05-20T13:29:00+08:00, NONE, 2015-05-20T13:29:00+08:00",
        "2015-05-20T13:29:35.129999+08:00, NONE, 2015-05-20T13:29:35+08:00",
        "2015-05-20T13:29:35.129999+08:00, MILLIS, 2015-05-20T13:29:35.129+08:00",
        "2015-05-20T13:29:35Z, MILLIS, 2015-05-20T13:29:35.000Z",
        "2015-05-20T13:29:35-03:30, NONE, 2015-05-20T13:29:35-03:30"
    })
    void timesHaveTheirSecondsAlwaysAndTheirFractionTruncated(OffsetDateTime time, Fraction fraction, String text) {
        assertThat(Rfc3339Time.write(time, fraction)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01T00:00+08:00, 2025-01-01T00:00:00+08:00",
        "2015-05-20T13:29:35.120+08:00, 2015-05-20T13:29:35.120+08:00",
        "2015-05-20T13:29:35.1+08:00, 2015-05-20T13:29:35.100+08:00",
        "2015-05-20t13:29:35z, 2015-05-20T13:29:35Z"
    })
    void timesAreReadWithOrWithoutSecondsAndFraction(String text, OffsetDateTime time) {
        assertThat(Rfc3339Time.read(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-05-20T13:29:35",
                "2015-05-20",
                "2015-13-20T13:29:35+08:00",
                "2015-02-30T13:29:35+08:00",
                "2015-05-20T13:29:35+0800",
                "٢٠١٥-05-20T13:29:35+08:00",
                ""
            })
    void whatIsNoTimeWithOffsetIsRefused(String text) {
        assertThatThrownBy(() -> Rfc3339Time.read(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void anEnumTextThatTheSpecDoesNotKnowBecomesItsCarrierAndIsNoted() {
        EnumCodec<Level> texts = EnumCodec.<Level>builder("Level")
                .constant(Level.LOW, "low")
                .unrecognized(Level.OTHER)
                .build();
        JsonReader in = JsonReader.of("\"high\"".getBytes(StandardCharsets.UTF_8));
        assertThat(texts.read(in)).isEqualTo(Level.OTHER);
        assertThat(in.notices()).containsExactly(new Notice("", Notice.Kind.UNRECOGNIZED, "high"));
        assertThatThrownBy(() -> texts.text(Level.OTHER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEnumWithoutACarrierRefusesWhatItDoesNotKnow() {
        EnumCodec<Level> texts =
                EnumCodec.<Level>builder("Level").constant(Level.LOW, "low").build();
        JsonReader in = JsonReader.of("\"high\"".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> texts.read(in)).isInstanceOf(UnreadableJsonException.class);
    }

    @Test
    void jsonThatIsTooDeepOrTooLongIsRefused() {
        String limits = "it goes beyond what is read: 64 levels, 1 MiB a text, 50,000 characters a name, 1000 a number";
        assertUnreadable("[".repeat(64) + "]".repeat(64), JsonTest::any, limits);
        assertUnreadable("1".repeat(1001), JsonReader::decimal, limits);
        assertUnreadable("\"" + "a".repeat(1024 * 1024 + 1) + "\"", JsonReader::string, limits);
    }

    @Test
    void anObjectThatHasAMemberTwiceIsRefused() {
        assertUnreadable("{\"a\":1,\"a\":2}", JsonTest::any, "an object has a member twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000", "1e999999999", "1e-1000", "-12.5e-999"})
    void aNumberThatWouldBeTooLongWrittenOutIsRefused(String number) {
        assertUnreadable(number, JsonReader::decimal, "a number of at most 1000 digits, written out, was expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "1e-999", "18446744073709551615", "1.7976931348623157E308", "4.9E-324", "0e0"})
    void aNumberOfUpToAThousandDigitsIsReadAndWritten(String number) {
        JsonReader in = JsonReader.of(number.getBytes(StandardCharsets.UTF_8));
        JsonWriter out = new JsonWriter(text -> null);
        out.value(in.decimal());
        assertThat(new String(out.finish(), StandardCharsets.UTF_8)).isEqualTo(new BigDecimal(number).toPlainString());
        assertThat(out.violations()).isEmpty();
    }

    // Overlong forms, a half of a surrogate pair, beyond U+10FFFF, cut off, no beginning; UTF-16 and UTF-32.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "22 C0A2 22",
                "22 E080A2 22",
                "22 F08080A2 22",
                "22 EDA080 22",
                "22 F4908080 22",
                "22 F5808080 22",
                "22 E4BD",
                "22 E4BD22",
                "22 80 22",
                "22 FF 22",
                "FEFF 0022 0022",
                "0022 0022",
                "2200 2200",
                "22000000 22000000"
            })
    void whatIsNotUtf8IsRefused(String bytes) {
        byte[] text = HexFormat.of().parseHex(bytes.replace(" ", ""));
        assertThatThrownBy(() -> JsonReader.of(text)).hasMessage("it is not encoded in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "中", "\uD7FF", "\uE000", "\uFFFD", "😀", "\uDBFF\uDFFF"})
    void everyCharacterOfUtf8IsRead(String text) {
        JsonReader in = JsonReader.of(("\"" + text + "\"").getBytes(StandardCharsets.UTF_8));
        assertThat(in.string()).isEqualTo(text);
    }

    @Test
    void aNumberThatIsTooLargeIsToldHowLargeItMayBe() {
        assertUnreadable("2147483648", JsonReader::intNumber, "a whole number of 32 bits was expected");
        assertUnreadable("-9223372036854775809", JsonReader::longNumber, "a whole number of 64 bits was expected");
        assertUnreadable("1.0", JsonReader::longNumber, "a whole number was expected");
        assertUnreadable("1e400", JsonReader::doubleNumber, "a number within the range of a double was expected");
        assertUnreadable("1e-400", JsonReader::doubleNumber, "a number within the range of a double was expected");
    }

    @Test
    void aMessageNeverQuotesTheText() {
        assertThatThrownBy(() -> read("[\"secret\" oops]", JsonTest::any))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessageNotContaining("oops")
                .hasMessageNotContaining("secret");
    }

    private static void assertUnreadable(String number, Function<JsonReader, ?> element, String problem) {
        assertThatThrownBy(() -> read("[" + number + "]", element)).hasMessage(problem);
    }

    private static void read(String text, Function<JsonReader, ?> element) {
        JsonReader in = JsonReader.of(text.getBytes(StandardCharsets.UTF_8));
        in.list(element);
        in.end();
    }

    private static String any(JsonReader in) {
        in.skipUnknown();
        return "";
    }

    private enum Level {
        LOW,
        OTHER
    }
}

package dev.signet.bulkupload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line's code is, and what is said of a line without one. */
class CodeFormatTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static String code(CodeFormat format, long number, byte[] line) {
        try {
            return format.code(new Lines.Line(number, ByteBuffer.wrap(line), false));
        } catch (BadLineException e) {
            return "! " + e.getMessage();
        }
    }

    private static String code(String line) {
        return code(new CodeFormat(StandardCharsets.UTF_8, 1), 7, line.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a-B_9               | a-B_9
                    ~  padded ~         | padded
                    "quoted"            | quoted
                    first,second        | first
                    1E15                | 1E15
                    1.23E+15            | ! was a number that Excel rounded; export the column as text
                    1,23457E+15         | ! was a number that Excel rounded; export the column as text
                    5E+20               | ! was a number that Excel rounded; export the column as text
                    "a                  | ! is no CSV: a quote is missing, or too many
                    first;second        | ! is separated by semicolons or tabs; save the file with commas
                    "first";"second"    | ! is separated by semicolons or tabs; save the file with commas
                    ,second             | ! has no code in column 1
                    ="0012"             | ! has a character at position 1 that is not one of 0-9A-Za-z_-
                    券码                | ! has a character at position 1 that is not one of 0-9A-Za-z_-
                    coupon_code         | coupon_code
                    """)
    void aLineHasACodeOrSaysWhyNot(String line, String code) {
        assertThat(code(line)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"code", "Codes", "coupon_code", "Coupon Code"})
    void theFirstLineMayBeAHeader(String line) {
        assertThat(code(new CodeFormat(StandardCharsets.UTF_8, 1), 1, line.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("! is a header; say so by --header, and it is left out");
    }

    @Test
    void aColumnThatIsNotThereIsSaid() {
        CodeFormat third = new CodeFormat(StandardCharsets.UTF_8, 3);
        assertThat(code(third, 7, "a,b,c".getBytes(StandardCharsets.UTF_8))).isEqualTo("c");
        assertThat(code(third, 7, "a,b".getBytes(StandardCharsets.UTF_8))).isEqualTo("! has no code in column 3");
    }

    @Test
    void tabsAndUtf16AreNamed() {
        String separated = "! is separated by semicolons or tabs; save the file with commas";
        assertThat(code("first\tsecond")).isEqualTo(separated);
        assertThat(code("first\t")).isEqualTo("first");
        CodeFormat second = new CodeFormat(StandardCharsets.UTF_8, 2);
        assertThat(code(second, 7, "first;second".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(separated);
        assertThat(code(second, 1, "\uFEFFfirst,second\r".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("! is UTF-16, or no text; save the file as UTF-8");
    }

    @Test
    void bytesOfAnotherEncodingAreNotGuessedAt() {
        CodeFormat second = new CodeFormat(StandardCharsets.UTF_8, 2);
        byte[] chinese = "深圳,code_1".getBytes(GB18030);
        assertThat(code(second, 7, chinese)).isEqualTo("! is not written in UTF-8; name the encoding by --encoding");
        assertThat(code(new CodeFormat(GB18030, 2), 7, chinese)).isEqualTo("code_1");
    }
}

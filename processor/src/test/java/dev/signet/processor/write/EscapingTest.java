package dev.signet.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text of a spec stays text in generated code, whatever it contains. */
class EscapingTest {

    @Test
    void aLiteralIsAsciiAndSaysWhatWasMeant() {
        assertThat(Literal.of("a\"b\\c\n\r\t").toString()).isEqualTo("\"a\\\"b\\\\c\\n\\r\\t\"");
        assertThat(Literal.of("\u2028\u202e\u0000券😀").toString())
                .isEqualTo("\"\\u2028\\u202e\\u0000\\u5238\\ud83d\\ude00\"");
        assertThat(Literal.of("$S %s {} $$").toString()).isEqualTo("\"$S %s {} $$\"");
    }

    @Test
    void aCommentCannotBeLeft() {
        assertThat(JavadocText.ofComment("a */ class Evil {} /*")).isEqualTo("a *&#47; class Evil {} /*");
        assertThat(JavadocText.ofComment("C:\\users *\\u002f")).isEqualTo("C:&#92;users *&#92;u002f");
    }

    @Test
    void plainTextIsNoMarkup() {
        assertThat(JavadocText.ofText("a <b> & {@link X} */ @see"))
                .isEqualTo("a &lt;b&gt; &amp; &#123;&#64;link X} *&#47; &#64;see");
    }

    @Test
    void everyLineEndIsALineFeed() {
        assertThat(JavadocText.ofComment("a\r\nb\rc\u2028d\u0085e  \nf")).isEqualTo("a\nb\nc\nd\ne\nf");
    }
}

package dev.signet.processor.read.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns that take long for some texts are told from those that do not. */
class PatternCostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*a*a*a*a*a*b",
                "\\s*,?\\s*,?\\s*x",
                "\\p{L}*\\p{L}*\\p{L}*x",
                "[a-z]*[a-z0-9]*[a-z_]*!",
                "a*?a*?b",
                "a{2,}a{3,}b",
                "a{0,5000}a{0,5000}b",
                "(?i)[a-z]*(?:[A-Z]*x)",
                "(ab)*a(ba)*c",
                "x*\\u0078*y",
                "\\Qa\\E*a*b",
                "[a-z&&[^x]]*[a-w]*1",
                "(?>a*a*b)c",
                "(?:a*a*b)*+c",
                ".+@.+",
                "(x+x+)+y",
                "(a*)*",
                "(a?){20}a{20}",
                "([a-z]{1,3})*",
                "(?:[a-z]+,?)+x",
                "(ab?b?)*c",
                "(.*,){11}P",
            })
    void whatDividesATextInManyWaysIsCostly(String pattern) {
        assertThat(PatternCost.problem(pattern)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://[^/]+/[a-z]+",
                "[a-z]+-[0-9]+",
                "\\d+\\.\\d+",
                "[A-Z]+[0-9]+",
                "\\p{Lu}+\\p{Ll}+",
                "[\\u4e00-\\u9fa5]+[a-z]+",
                "[]a]+[b\\]]?[^]]",
                "(?i).+\\.(jpg|bmp|png)",
                "[a-z]{2,30}[a-z0-9]{2,30}",
                "(\\d{1,3}\\.){3}\\d{1,3}",
                "([a-z]{1,3}-)*",
                "[a-z]+(-[a-z]+)*",
                "-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?",
                "a*+[a-z]*+b",
                "(?>a*)a*b",
                "(a++b?)*c",
                "(?:a|b)*+c",
                "(?<year>\\d{4})-\\d{2}",
            })
    void whatReadsATextInOneWayIsNot(String pattern) {
        assertThat(PatternCost.problem(pattern)).isEmpty();
    }
}

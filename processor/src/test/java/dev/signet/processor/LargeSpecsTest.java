package dev.signet.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Generated code stays within what compilers and class files can hold. */
class LargeSpecsTest {

    @Test
    void anEnumOfTwoThousandConstantsCompiles() {
        assertThat(Specs.compile(JavaFileObjects.forSourceString(
                        "fixtures.Banks",
                        spec("record Request(Bank bank) {}", "enum Bank {" + names(2000, "BANK_") + "}"))))
                .succeededWithoutWarnings();
    }

    @Test
    void aRecordOfTwoHundredComponentsCompiles() {
        String components = IntStream.range(0, 200)
                .mapToObj(i -> "@Length(max = " + (i + 1) + ") @Nullable String text" + i)
                .collect(Collectors.joining(", "));
        assertThat(Specs.compile(JavaFileObjects.forSourceString(
                        "fixtures.Banks", spec("record Request(" + components + ") {}", ""))))
                .succeededWithoutWarnings();
    }

    private static String spec(String request, String more) {
        return "package fixtures; import dev.signet.spec.*; import dev.signet.spec.constraint.*;"
                + "import org.jspecify.annotations.Nullable;"
                + "@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = \"https://api.example.com\")"
                + "interface Banks { @Post(\"/banks\") void choose(Request request); }" + request + more;
    }

    private static String names(int count, String prefix) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(Collectors.joining(", "));
    }
}

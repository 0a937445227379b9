package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;

/** What is read from a connection, and what is left on it. */
class ExactInputTest {

    private final byte[] target = new byte[1000];

    @Test
    void readsWhateverThereIsUntilItIsToldWhatIsExpected() throws IOException {
        ExactInput input = input("a\nb\nc");
        assertThat(read(input)).isEqualTo("a\nb\nc");
        assertThat(read(input)).isEqualTo("END");
    }

    @Test
    void endsEachReadWithALineWhereLinesAreExpected() throws IOException {
        ExactInput input = input("a\r\n\r\nrest");
        input.expectLines();
        assertThat(read(input)).isEqualTo("a\r\n");
        assertThat(read(input)).isEqualTo("\r\n");
        assertThat(input.available()).isEqualTo(4);
    }

    @Test
    void readsABodyOfKnownLengthAtOnceAndThenLines() throws IOException {
        ExactInput input = input("a\nb\ncd\ne\nf");
        input.expectLines();
        assertThat(read(input)).isEqualTo("a\n");
        input.expectBody(4);
        assertThat(read(input)).isEqualTo("b\ncd");
        assertThat(read(input)).isEqualTo("\n");
        assertThat(read(input)).isEqualTo("e\n");
        assertThat(input.available()).isEqualTo(1);
    }

    @Test
    void countsABodyThatComesInPieces() throws IOException {
        ExactInput input = new ExactInput(new Pieces("a\n", "bc", "de\nf", "g"));
        input.expectLines();
        assertThat(read(input)).isEqualTo("a\n");
        input.expectBody(5);
        assertThat(read(input)).isEqualTo("bc");
        assertThat(read(input)).isEqualTo("de\n");
        assertThat(read(input)).isEqualTo("f");
    }

    @Test
    void readsABodyWithoutLengthToTheEnd() throws IOException {
        ExactInput input = input("a\nb\nc");
        input.expectLines();
        assertThat(read(input)).isEqualTo("a\n");
        input.expectBody(ExactInput.TO_THE_END);
        assertThat(read(input)).isEqualTo("b\nc");
        assertThat(read(input)).isEqualTo("END");
    }

    /** A look at an idle connection ends so. */
    @Test
    void aReadThatGivesUpLeavesNothingBehind() throws IOException {
        Pieces pieces = new Pieces("ab\n", Pieces.SILENCE, "c\n");
        ExactInput input = new ExactInput(pieces);
        input.expectLines();
        assertThat(read(input)).isEqualTo("ab\n");
        assertThatThrownBy(input::read).isInstanceOf(SocketTimeoutException.class);
        assertThat(input.available()).isZero();
        assertThat(read(input)).isEqualTo("c\n");
    }

    @Test
    void readsSingleBytesAsTheyAre() throws IOException {
        ExactInput input = new ExactInput(new ByteArrayInputStream(new byte[] {(byte) 0xff, 0}));
        input.expectLines();
        assertThat(List.of(input.read(), input.read(), input.read())).containsExactly(0xff, 0, -1);
    }

    /** A method that is not passed on would act on a socket that is connected to nothing. */
    @Test
    void theForwardingSocketPassesOnWhateverASocketCanDo() {
        List<String> own = signatures(ForwardingTlsSocket.class.getDeclaredMethods());
        List<String> callsOthers = List.of("connect", "getRemoteSocketAddress", "getLocalSocketAddress");
        List<String> isEmpty = List.of("setPerformancePreferences", "getChannel");
        assertThat(signatures(SSLSocket.class.getMethods()))
                .filteredOn(signature -> !callsOthers.contains(name(signature)) && !isEmpty.contains(name(signature)))
                .hasSizeGreaterThan(50)
                .isSubsetOf(own);
    }

    private static List<String> signatures(Method... methods) {
        return Stream.of(methods)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !Modifier.isFinal(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(method -> method.getName() + Arrays.toString(method.getParameterTypes()))
                .toList();
    }

    private static String name(String signature) {
        return signature.substring(0, signature.indexOf('['));
    }

    private String read(ExactInput input) throws IOException {
        int size = input.read(target, 0, target.length);
        return size < 0 ? "END" : new String(target, 0, size, StandardCharsets.US_ASCII);
    }

    private static ExactInput input(String text) {
        return new ExactInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Gives one piece for each read. */
    private static final class Pieces extends InputStream {

        static final String SILENCE = "silence";

        private final List<String> pieces;
        private int next;

        Pieces(String... pieces) {
            this.pieces = List.of(pieces);
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("one byte at a time");
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            if (next == pieces.size()) {
                return -1;
            }
            String text = pieces.get(next++);
            if (text.equals(SILENCE)) {
                throw new SocketTimeoutException();
            }
            byte[] piece = text.getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(piece, 0, to, offset, piece.length);
            return piece.length;
        }
    }
}

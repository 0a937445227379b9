package dev.signet.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.auth.DigestHeader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a file that was downloaded has to prove before it is used. */
class DownloadTest {

    private static final String BILL = "2026-11-22,`1217752501201407033233368018,`100.00\n";
    // By sha1sum and sha256sum.
    private static final String SHA1 = "feb34501c30aa9347a92ee9867291933e94968ed";
    private static final String SHA256 = "f41bdd0ffdb95c37c5b76a1d7a9356f8d93261d43cb3fafbae4b576e99125d1a";

    @TempDir
    private Path folder;

    @Test
    void aFileThatNothingProvesIsNotRead() {
        Download file = unsigned(BILL.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(file::stream)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("expecting(hashType, hashValue)");
        assertThatThrownBy(() -> file.saveTo(folder.resolve("bill"))).isInstanceOf(IllegalStateException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theHashThatWasPromisedProvesIt() throws IOException {
        for (String algorithm : List.of("SHA1", "SHA-1", "sha1")) {
            assertThat(read(bill().expecting(algorithm, SHA1))).isEqualTo(BILL);
        }
        assertThat(read(bill().expecting("SHA256", SHA256.toUpperCase(Locale.ROOT))))
                .isEqualTo(BILL);
    }

    @Test
    void ofAnAlteredFileNotAByteIsGiven() {
        byte[] altered = BILL.getBytes(StandardCharsets.UTF_8);
        altered[altered.length - 2] ^= 1;
        assertThatThrownBy(() -> unsigned(altered).expecting("SHA1", SHA1))
                .isInstanceOf(WrongHashException.class)
                .hasMessageContaining(SHA1);
    }

    @Test
    void aForgedPackedFileIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] forged = gzip("999999.00".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> unsigned(forged).expecting("SHA1", SHA1).gunzip(1000))
                .isInstanceOf(WrongHashException.class);
    }

    @Test
    void ofSeveralPackedFilesInOneAllComeOut() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(gzip(BILL.substring(0, 20).getBytes(StandardCharsets.UTF_8)));
        both.write(gzip(BILL.substring(20).getBytes(StandardCharsets.UTF_8)));
        Download inside = unsigned(both.toByteArray()).gunzip(1000).expecting("SHA1", SHA1);
        assertThat(read(inside)).isEqualTo(BILL);
        Download packed = unsigned(both.toByteArray()).expecting("SHA1", DigestHeader.digest(both.toByteArray()));
        assertThat(read(packed.gunzip(1000))).isEqualTo(BILL);
    }

    @Test
    void eachStreamBeginsAtTheBeginningSoThatNothingIsMissingFromWhatIsSaved() throws IOException {
        Path file = folder.resolve("bill.csv");
        Download bill = bill().expecting("SHA1", SHA1);
        assertThat(bill.stream().read()).isEqualTo('2');
        bill.saveTo(file);
        bill.saveTo(file);
        assertThat(file).hasContent(BILL);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadASavedFile() throws IOException {
        Path file = folder.resolve("bill.csv");
        bill().expecting("SHA1", SHA1).saveTo(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("nowhere").resolve("bill.csv");
        assertThatThrownBy(() -> bill().expecting("SHA1", SHA1).saveTo(file))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("no such folder");
    }

    @Test
    void aCutFileIsNotSavedAndTheOneBeforeStays() throws IOException {
        Path file = Files.writeString(folder.resolve("bill.csv"), "yesterday's");
        byte[] cut = BILL.substring(0, 20).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> unsigned(cut).expecting("SHA1", SHA1).saveTo(file))
                .isInstanceOf(WrongHashException.class);
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(file).hasContent("yesterday's");
    }

    @Test
    void aWholeFileTakesThePlaceOfTheOneBefore() throws IOException {
        Path file = Files.writeString(folder.resolve("bill.csv"), "yesterday's");
        bill().expecting("SHA1", SHA1).saveTo(file);
        assertThat(file).hasContent(BILL);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theHashMayBeThatOfTheFileInsideOrOfThePackedOne() throws IOException {
        byte[] packed = gzip(BILL.getBytes(StandardCharsets.UTF_8));
        assertThat(read(unsigned(packed).gunzip(1000).expecting("SHA1", SHA1))).isEqualTo(BILL);
        String ofPacked = DigestHeader.digest(packed);
        assertThat(read(unsigned(packed).expecting("SHA1", ofPacked).gunzip(1000)))
                .isEqualTo(BILL);
        assertThatThrownBy(() -> read(unsigned(packed).expecting("SHA1", SHA1)))
                .isInstanceOf(WrongHashException.class)
                .hasMessageContaining("gunzip(…) before expecting(…)");
    }

    @Test
    void gzipThatNothingProvesStaysUnproven() throws IOException {
        Download file = unsigned(gzip(new byte[10])).gunzip(10);
        assertThatThrownBy(file::stream).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void littleGzipDoesNotBecomeAFullDisk() throws IOException {
        byte[] bomb = gzip(new byte[1 << 20]);
        assertThat(bomb).hasSizeLessThan(2000);
        assertThat(unsigned(bomb).gunzip(1 << 20).unproven().stream().readAllBytes())
                .hasSize(1 << 20);
        Path file = folder.resolve("bill.csv");
        assertThatThrownBy(() -> unsigned(bomb).gunzip((1 << 20) - 1).unproven().saveTo(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than 1048575 bytes");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNoGzipIsSaidToBeNone() {
        assertThatThrownBy(() -> bill().gunzip(1000))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The file is no gzip");
    }

    @Test
    void whatIsNoHashIsSaidToBeNone() {
        assertThatThrownBy(() -> bill().expecting("SHA1", SHA256))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a hash by SHA-1 has 40 hexadecimal digits; this is none: " + SHA256);
        assertThatThrownBy(() -> bill().expecting("SHA1", "xyz")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bill().expecting("MD5", SHA1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("files are hashed by SHA1 or SHA256 here, not by MD5");
        assertThatThrownBy(() -> bill().expecting("SHA1", absent())).hasMessageContaining("named none");
    }

    // A member that an answer lacks is null, whatever the compiler believes.
    @SuppressWarnings("NullAway")
    private static String absent() {
        return null;
    }

    private static Download bill() {
        return unsigned(BILL.getBytes(StandardCharsets.UTF_8));
    }

    private static Download unsigned(byte[] body) {
        return Download.CODEC.read(new Answer(200, Headers.NONE, body));
    }

    private static String read(Download file) throws IOException {
        try (file) {
            return new String(file.stream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}

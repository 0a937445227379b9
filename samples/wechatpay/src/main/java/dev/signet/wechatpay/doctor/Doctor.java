package dev.signet.wechatpay.doctor;

import dev.signet.runtime.Checkup;
import dev.signet.wechatpay.settings.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Looks at the keys and settings of a brand or merchant, and prints what it finds as a table: {@code java -cp …
 * dev.signet.wechatpay.doctor.Doctor settings.properties}. Ends with 0 if nothing speaks against a first call, with 1 if something
 * does, and with 2 if the settings cannot be read. Prints no keys, and sends nothing signed unless {@code trial=true}.
 */
public final class Doctor {

    private static final String USAGE = """
            Give the doctor one file of settings, of these lines (paths are relative to the file):

              scheme=merchant                    or brand
              identity=1900007291                the mchid or brand id
              privateKey=apiclient_key.pem
              certificate=apiclient_cert.pem     and its serial number, serial=…; or only that, if it is not at hand
              trusted.PUB_KEY_ID_…=pub_key.pem   the platform's public key, under its id; one line each
              trusted.certificate=platform.pem   a platform certificate, of merchants that have them
              primary=PUB_KEY_ID_…               which of several the platform is asked to sign with
              apiKeyFile=api_key.txt             a file that holds the API key (of APIv3) and nothing else
              path=/v3/…                         a path that will be called
              host=https://…                     where to look, if not at the platform's main host
              trial=true                         makes one real call that changes nothing: a merchant's echo, or a
                                                 brand's question for its notify address
            """;

    private Doctor() {}

    /** Examines the file that {@code args} names. */
    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 1) {
            err.print(USAGE);
            return 2;
        }
        try {
            Checkup checkup = new Examination(Settings.read(Path.of(args[0]))).checkup();
            out.print(checkup);
            return checkup.passed() ? 0 : 1;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + args[0] + ".");
            err.print(USAGE);
            return 2;
        } catch (IOException | IllegalArgumentException e) {
            err.println(args[0] + ": " + e.getMessage() + ".");
            err.print(USAGE);
            return 2;
        }
    }
}

package dev.signet.sandbox;

import dev.signet.runtime.auth.Credentials;
import dev.signet.spec.Schemes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;

/**
 * A sandbox as a process of its own, for programs of any language: a main method of three lines names what is served, the
 * command line whom.
 *
 * <pre>{@code
 * public static void main(String[] args) throws Exception {
 *     SandboxProcess.run(Sandbox.builder().serve(OrdersEndpoints.serve(new MyOrders())), args);
 * }
 * }</pre>
 */
public final class SandboxProcess {

    /** What the arguments are; for programs that have more of their own. */
    public static final String USAGE = """
            The sandbox takes these arguments:

              keys=FOLDER             where keys are kept, and made where there are none; needed
              brand=ID, merchant=ID   whom it knows; any number of each
              port=8080               where it listens; without it, a free port
              certificates            merchants have a certificate of the platform, too
            """;

    private static final String PLATFORM = "platform";
    private static final int LARGEST_PORT = 65_535;

    private SandboxProcess() {}

    /** Listens until the process is ended, or ends it with 2 if {@code args} mean nothing. */
    public static void run(Sandbox.Builder builder, String... args) throws IOException, InterruptedException {
        try {
            Sandbox sandbox = start(builder, System.out, args);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
            Thread.currentThread().join();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    /**
     * Listens in this process, having told {@code out} where, and where the keys and settings are: for tests of programs that read
     * such files.
     *
     * @throws IllegalArgumentException if {@code args} mean nothing
     */
    public static Sandbox start(Sandbox.Builder builder, PrintStream out, String... args) throws IOException {
        List<String> left = new ArrayList<>(List.of(args));
        Path folder = Path.of(only(left, "keys"));
        List<Party> parties = parties(left);
        all(left, "port").forEach(port -> builder.port(port(port)));
        if (left.remove("certificates")) {
            builder.certificates();
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("\"" + left.get(0) + "\" is no argument.");
        }
        Sandbox sandbox = KeyFolder.locked(folder, keys -> start(builder, keys, parties));
        out.println("The sandbox listens at " + sandbox.host() + ", its console is at " + sandbox.host()
                + "/__console, and its keys are in " + folder + ".");
        return sandbox;
    }

    /** A brand or a merchant. */
    private record Party(String kind, String id) {

        String scheme() {
            return kind.equals("brand") ? Schemes.WECHATPAY_BRAND : Schemes.WECHATPAY_MERCHANT;
        }
    }

    private static Sandbox start(Sandbox.Builder builder, KeyFolder keys, List<Party> parties) throws IOException {
        for (Party party : parties) {
            String id = party.id();
            KeyPair own = keys.pair(id);
            Credentials credentials = Credentials.of(party.scheme(), id, keys.serial(id), own.getPrivate());
            builder.caller(credentials, own.getPublic(), keys.apiKey(id));
        }
        Sandbox sandbox =
                builder.platformKey(keys.serial(PLATFORM), keys.pair(PLATFORM)).start();
        for (Party party : parties) {
            keys.describe(sandbox, party.id(), party.kind());
        }
        return sandbox;
    }

    private static List<Party> parties(List<String> args) {
        List<Party> parties = new ArrayList<>();
        for (String kind : List.of("brand", "merchant")) {
            for (String id : ids(args, kind)) {
                if (parties.stream()
                        .anyMatch(
                                other -> other.id().equals(id) && !other.kind().equals(kind))) {
                    throw new IllegalArgumentException("A brand and a merchant of one number need a sandbox each.");
                }
                parties.add(new Party(kind, id));
            }
        }
        return parties;
    }

    private static List<String> ids(List<String> args, String name) {
        List<String> ids = all(args, name);
        for (String id : ids) {
            if (!id.matches("[0-9A-Za-z_-]{1,64}") || id.equals(PLATFORM)) {
                throw new IllegalArgumentException("\"" + id + "\" is no id of a " + name + ".");
            }
        }
        return ids;
    }

    private static String only(List<String> args, String name) {
        List<String> values = all(args, name);
        if (values.size() != 1) {
            throw new IllegalArgumentException("The argument " + name + "=… is needed, once.");
        }
        return values.get(0);
    }

    /** The values of every argument of this name, which are taken out of {@code args}. */
    private static List<String> all(List<String> args, String name) {
        List<String> found =
                args.stream().filter(arg -> arg.startsWith(name + "=")).toList();
        args.removeAll(found);
        return found.stream().map(arg -> arg.substring(name.length() + 1)).toList();
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > LARGEST_PORT) {
            throw new IllegalArgumentException("\"" + text + "\" is no port.");
        }
        return Integer.parseInt(text);
    }
}

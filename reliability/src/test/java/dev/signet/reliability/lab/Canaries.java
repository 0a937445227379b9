package dev.signet.reliability.lab;

/** Values that may not be told anywhere: each begins with the same word, so that it can be looked for. */
public final class Canaries {

    /** What every canary has. */
    public static final String MARK = "CANARY";

    public static final String IN_PATH = "CANARY_path";
    public static final String IN_QUERY = "CANARY_query";
    public static final String IN_BODY = "CANARY_body";
    public static final String IN_ANSWER = "CANARY_answer";
    public static final String IN_MESSAGE = "CANARY_message";
    public static final String SENSITIVE = "CANARY_sensitive";

    private Canaries() {}

    /** An error body with a message that may not be told. */
    public static String error(String code) {
        return "{\"code\":\"" + code + "\",\"message\":\"" + IN_MESSAGE + "\"}";
    }
}

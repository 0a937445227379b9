package dev.signet.processor.model;

import java.util.Locale;

/** From Java names to others. */
public final class Naming {

    private Naming() {}

    /** A Java name in a style: a constant of {@code Naming.Style} of the spec. */
    public static String inStyle(String style, String name) {
        return switch (style) {
            case "CAMEL_CASE" -> name;
            case "UPPER_CAMEL_CASE" -> capitalized(name);
            case "KEBAB_CASE" -> snake(name).replace('_', '-');
            default -> snake(name);
        };
    }

    /**
     * {@code outRequestNo} as {@code out_request_no}: an underscore before each upper-case letter that follows a
     * lower-case letter or digit.
     */
    public static String snake(String name) {
        StringBuilder snake = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && Character.isUpperCase(name.charAt(i)) && endsWord(name.charAt(i - 1))) {
                snake.append('_');
            }
            snake.append(name.charAt(i));
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean endsWord(char c) {
        return Character.isLowerCase(c) || Character.isDigit(c);
    }

    /** {@code uploadCodes} as {@code UploadCodes}. */
    public static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code UploadCodes} as {@code uploadCodes}. */
    public static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}

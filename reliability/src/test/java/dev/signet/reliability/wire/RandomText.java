package dev.signet.reliability.wire;

import java.util.Random;

/** Texts in which everything occurs that paths and queries have trouble with. */
final class RandomText {

    private static final String[] TROUBLE = {
        "%", "%2F", "%2f", "%25", "+", " ", "/", "//", ".", "..", "?", "#", "&", "=", ";", ":", "@", "\\", "|", "^",
        "`", "{", "}", "[", "]", "\"", "<", ">", "~", "!", "$", "'", "(", ")", "*", ",", "\u0000", "\n", "\r\n", "\t",
        "\u007f", "\u0085", "\u00a0", "\u200b", "\u2028", "\ufeff", "é", "e\u0301", "券", "😀", "\ud800", "\udc00", "ﬁ"
    };

    private final Random random;

    RandomText(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left >= 0; left--) {
            text.append(piece());
        }
        return text.toString();
    }

    private String piece() {
        return switch (random.nextInt(4)) {
            case 0 -> TROUBLE[random.nextInt(TROUBLE.length)];
            case 1 -> Character.toString(random.nextInt(0x10000));
            default -> Character.toString('0' + random.nextInt(75));
        };
    }
}

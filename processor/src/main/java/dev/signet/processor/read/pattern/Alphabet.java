package dev.signet.processor.read.pattern;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;

/**
 * The characters that sets are told apart by: those a pattern names and their neighbours, those of Europe's letters, and
 * some of all others. What a set holds is asked of {@link Pattern} itself.
 */
final class Alphabet {

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u|x\\{?)([0-9A-Fa-f]{1,6})");
    private static final int NEAR = 0x250;
    private static final int FAR = 0x20000;
    private static final int STEP = 61;

    private final int[] characters;
    private final Map<String, BitSet> known = new HashMap<>();

    Alphabet(String pattern) {
        IntStream escaped =
                ESCAPED.matcher(pattern).results().map(MatchResult::group).mapToInt(Alphabet::hexadecimal);
        IntStream named = IntStream.concat(pattern.codePoints(), escaped)
                .flatMap(character -> IntStream.rangeClosed(character - 1, character + 1));
        IntStream others = IntStream.concat(
                IntStream.range(0, NEAR), IntStream.iterate(NEAR, far -> far < FAR, far -> far + STEP));
        this.characters = IntStream.concat(named, others)
                .filter(Character::isValidCodePoint)
                .distinct()
                .toArray();
    }

    private static int hexadecimal(String escape) {
        return Integer.parseInt(escape.replaceAll("^\\\\[ux]\\{?", ""), 16);
    }

    /** The characters that a set, an escape or a character matches. */
    BitSet of(String text) {
        return known.computeIfAbsent(text, this::matched);
    }

    private BitSet matched(String text) {
        BitSet matched = new BitSet();
        Pattern pattern = compiled(text);
        for (int i = 0; i < characters.length; i++) {
            matched.set(i, pattern.matcher(Character.toString(characters[i])).matches());
        }
        return matched;
    }

    // What cannot be understood alone may be anything.
    private static Pattern compiled(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            return Pattern.compile("(?s).");
        }
    }
}

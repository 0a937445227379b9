package dev.signet.wechatpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts for a field that differ from a sound one in their length, or in one character. */
final class Texts {

    // A character that is none of ASCII, and one that a terminal does not show.
    private static final String OTHERS = "é券\t";

    private Texts() {}

    /** A text of so many characters; sound if that many are allowed. */
    static String ofLength(Field field, int length) {
        String pattern = pattern(field);
        String start = pattern.contains("https") ? "https://" : "";
        String end = pattern.contains("png") ? ".png" : "";
        String filler = countsCharacters(field) ? "券" : "0";
        int filled = length - start.length() - end.length();
        return filled < 0 ? filler.repeat(length) : start + filler.repeat(filled) + end;
    }

    // Where a page counts characters and names no set of them, one of three bytes counts once.
    private static boolean countsCharacters(Field field) {
        return field.constraints().path("lengthUnit").asText().matches("(UTF-8 )?chars.*")
                && pattern(field).isEmpty();
    }

    /** The sound text of a field, its last character exchanged for each of ASCII and some more. */
    static List<JsonNode> variants(Field field, Predicate<String> wanted) {
        String sound = pattern(field).contains("{64}") ? "0".repeat(64) : ofLength(field, 30);
        String start = sound.substring(0, sound.length() - 1);
        Stream<String> variants = IntStream.concat(IntStream.rangeClosed(' ', '~'), OTHERS.chars())
                .mapToObj(last -> start + (char) last);
        return Stream.concat(variants, Stream.of(sound, sound.replaceFirst("^.{5}", "http:")))
                .filter(wanted)
                .<JsonNode>map(TextNode::valueOf)
                .toList();
    }

    private static String pattern(Field field) {
        String pattern = field.constraints().path("pattern").asText();
        return pattern.isEmpty() ? field.constraints().path("itemPattern").asText() : pattern;
    }
}

package dev.signet.runtime.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants of an enum and their texts on the wire. Generated codecs hold one. Immutable; for many threads. */
public final class EnumCodec<E extends Enum<E>> {

    private final String name;
    private final Map<String, E> constants;
    private final Map<E, String> texts;
    private final @Nullable E unrecognized;

    private EnumCodec(Builder<E> builder) {
        this.name = builder.name;
        this.constants = Map.copyOf(builder.constants);
        this.texts = Map.copyOf(builder.texts);
        this.unrecognized = builder.unrecognized;
    }

    /** Starts the codec of the enum of this name. */
    public static <E extends Enum<E>> Builder<E> builder(String name) {
        return new Builder<>(name);
    }

    /** The text of a constant. */
    public String text(E constant) {
        String text = texts.get(constant);
        if (text == null) {
            throw new IllegalArgumentException(name + "." + constant.name() + " has no value on the wire");
        }
        return text;
    }

    /** The constant of a text; throws {@link IllegalArgumentException} if there is none. */
    public E require(String text) {
        E constant = constants.get(text);
        if (constant == null) {
            throw new IllegalArgumentException("a value of " + name + " was expected");
        }
        return constant;
    }

    /** Whether a constant has a text. */
    public boolean hasText(E constant) {
        return texts.containsKey(constant);
    }

    /** Writes a constant. */
    public void write(E constant, JsonWriter out) {
        out.value(text(constant));
    }

    /** Reads a constant; a text without one is noted and becomes the carrier of such texts, if the enum has it. */
    public E read(JsonReader in) {
        String text = in.string();
        E constant = constants.get(text);
        if (constant != null) {
            return constant;
        }
        if (unrecognized == null) {
            throw in.unreadable("a value of " + name + " was expected");
        }
        in.note(Notice.Kind.UNRECOGNIZED, text);
        return unrecognized;
    }

    /** Collects the constants. */
    public static final class Builder<E extends Enum<E>> {

        private final String name;
        private final Map<String, E> constants = new LinkedHashMap<>();
        private final Map<E, String> texts = new LinkedHashMap<>();
        private @Nullable E unrecognized;

        private Builder(String name) {
            this.name = name;
        }

        /** A constant and its text. */
        public Builder<E> constant(E constant, String text) {
            constants.put(text, constant);
            texts.put(constant, text);
            return this;
        }

        /** The constant that carries texts without one. */
        public Builder<E> unrecognized(E constant) {
            unrecognized = constant;
            return this;
        }

        /** The codec. */
        public EnumCodec<E> build() {
            return new EnumCodec<>(this);
        }
    }
}

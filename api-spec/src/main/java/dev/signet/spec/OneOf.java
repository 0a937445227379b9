package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a sealed interface one JSON object of several shapes, told apart by the text of one member. Each record that the
 * interface permits has its {@link Case}; the member itself is no component of theirs. One that answers carry has a
 * record more, marked {@link Unrecognized}, for the shapes of tomorrow.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OneOf {

    /** The wire name of the member that tells the shapes apart, such as {@code "type"}. */
    String by();
}

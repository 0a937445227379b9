package dev.signet.runtime.validation;

/** Checks a value against all rules of its spec. Generated, one for each record that a request can carry. */
public interface Validator<T> {

    /** Reports every rule that {@code value} breaks. Leaves {@code out} where it stood. */
    void check(T value, Violations out);
}

/**
 * Specs to source. {@link dev.signet.processor.SignetProcessor} runs the rounds; the packages follow the data:
 * {@code read} asks javac and gives a {@code model}, {@code check} finds what is wrong in it, {@code write} turns it into
 * source, and {@code problem} collects what is to be told and knows where.
 */
@NullMarked
package dev.signet.processor;

import org.jspecify.annotations.NullMarked;

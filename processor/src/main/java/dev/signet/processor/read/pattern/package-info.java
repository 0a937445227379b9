/**
 * What a pattern costs: {@link dev.signet.processor.read.pattern.PatternCost} parses it, makes states of its characters
 * and asks whether some text leads through them in many ways, each of which {@link java.util.regex.Pattern} may try.
 */
@NullMarked
package dev.signet.processor.read.pattern;

import org.jspecify.annotations.NullMarked;

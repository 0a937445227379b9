/**
 * Examples of a spec, held against its rules: {@link dev.signet.processor.example.ExampleCheck} reads them as JSON and
 * looks at each value as a generated codec and validator would.
 */
@NullMarked
package dev.signet.processor.example;

import org.jspecify.annotations.NullMarked;

/** What is wrong with a spec, and where. Each mistake is a value; it is printed once, at the smallest thing to change. */
@NullMarked
package dev.signet.processor.problem;

import org.jspecify.annotations.NullMarked;

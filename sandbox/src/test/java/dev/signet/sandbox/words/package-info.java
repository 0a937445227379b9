/** The words of a spec, each as what generated code does. */
@NullMarked
package dev.signet.sandbox.words;

import org.jspecify.annotations.NullMarked;

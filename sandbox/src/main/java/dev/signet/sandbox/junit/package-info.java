/** A sandbox for the tests of a class, by JUnit 5.12 and newer. */
@NullMarked
package dev.signet.sandbox.junit;

import org.jspecify.annotations.NullMarked;

/** Writes docs/RELIABILITY.md: every table in it is what a run of this package has just seen. */
@NullMarked
package dev.signet.reliability.report;

import org.jspecify.annotations.NullMarked;

/** The faults of {@code faults.json}, on real sockets and in the JVM, and what must become of calls amid them. */
@NullMarked
package dev.signet.reliability.faults;

import org.jspecify.annotations.NullMarked;

/** A platform that can do everything wrong: hosts, a ledger of what was really done, and callers of both transports. */
@NullMarked
package dev.signet.reliability.lab;

import org.jspecify.annotations.NullMarked;

/** The log: that it tells what became of every call, and nothing that it may not tell. */
@NullMarked
package dev.signet.reliability.log;

import org.jspecify.annotations.NullMarked;

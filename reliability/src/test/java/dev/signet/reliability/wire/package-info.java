/** What is signed is what is sent. */
@NullMarked
package dev.signet.reliability.wire;

import org.jspecify.annotations.NullMarked;

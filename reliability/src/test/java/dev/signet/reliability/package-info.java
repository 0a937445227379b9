/** What becomes of calls when everything goes wrong: faults, attacks, simulations, and the report of them. */
@NullMarked
package dev.signet.reliability;

import org.jspecify.annotations.NullMarked;

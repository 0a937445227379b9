/**
 * A deterministic simulation of many calls: time, randomness and transport are simulated, the ledger of the simulated
 * servers is the truth that every outcome is compared with.
 */
@NullMarked
package dev.signet.reliability.simulator;

import org.jspecify.annotations.NullMarked;

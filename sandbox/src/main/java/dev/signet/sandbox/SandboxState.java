package dev.signet.sandbox;

/**
 * What changes while a sandbox runs: its clock, what its endpoints were told to do, and what came.
 *
 * @param clock by which it signs and judges timestamps
 * @param stubs what endpoints do otherwise than their implementations
 * @param exchanges what came, and what was answered
 */
record SandboxState(SandboxClock clock, Stubs stubs, ExchangeLog exchanges) {}

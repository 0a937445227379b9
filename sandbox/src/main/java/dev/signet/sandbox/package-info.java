/**
 * A signed HTTP server for tests and demos: {@link dev.signet.sandbox.Sandbox} serves implementations of spec interfaces
 * as the platform would, with keys that are made at start and end with it.
 */
@NullMarked
package dev.signet.sandbox;

import org.jspecify.annotations.NullMarked;

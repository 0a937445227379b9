/**
 * {@link dev.signet.runtime.Caller}, which a program builds once and generated clients hold. {@code CallSteps} beside it is
 * the table of contents of the runtime: the steps of a call, outermost first.
 */
@NullMarked
package dev.signet.runtime;

import org.jspecify.annotations.NullMarked;

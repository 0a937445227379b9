/**
 * What a call can end with other than its result. Every {@link dev.signet.runtime.error.SignetException} carries the
 * {@link dev.signet.runtime.error.Outcome} of the call: whether the server did it, did not, or nobody can tell.
 */
@NullMarked
package dev.signet.runtime.error;

import org.jspecify.annotations.NullMarked;

/**
 * Values that Java has no type for: {@link dev.signet.runtime.value.Sensitive} text, and the
 * {@link dev.signet.runtime.value.FilePart} of an upload.
 */
@NullMarked
package dev.signet.runtime.value;

import org.jspecify.annotations.NullMarked;

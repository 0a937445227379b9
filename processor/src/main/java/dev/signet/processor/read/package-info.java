/**
 * From the compiler's elements to a {@link dev.signet.processor.model.ApiModel}: the only code that asks the compiler
 * questions. What cannot be represented is reported here, and a stand-in goes into the model, so that the rest is read
 * too.
 */
@NullMarked
package dev.signet.processor.read;

import org.jspecify.annotations.NullMarked;

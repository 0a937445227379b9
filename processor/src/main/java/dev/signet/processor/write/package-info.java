/**
 * From a model to source text: {@link dev.signet.processor.write.SourceWriter} lists the artifacts, each of which one
 * class writes. What they call stands in {@link dev.signet.processor.write.RuntimeTypes}.
 */
@NullMarked
package dev.signet.processor.write;

import org.jspecify.annotations.NullMarked;

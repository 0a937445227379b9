/** More than one request takes: {@link dev.signet.runtime.batch.Batches} splits it, and keeps what became of each part. */
@NullMarked
package dev.signet.runtime.batch;

import org.jspecify.annotations.NullMarked;

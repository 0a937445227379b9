/** Lists that take several requests. */
@NullMarked
package dev.signet.runtime.batch;

import org.jspecify.annotations.NullMarked;

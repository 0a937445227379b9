/** Many calls at once. */
@NullMarked
package dev.signet.reliability.load;

import org.jspecify.annotations.NullMarked;

/** Many brands and merchants in one program, that come and go, and whose keys are exchanged while they call. */
@NullMarked
package dev.signet.reliability.identities;

import org.jspecify.annotations.NullMarked;

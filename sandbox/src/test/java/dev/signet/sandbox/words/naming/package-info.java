/** Wire names in a style that a package declares. */
@Naming(Naming.Style.KEBAB_CASE)
@NullMarked
package dev.signet.sandbox.words.naming;

import dev.signet.spec.Naming;
import org.jspecify.annotations.NullMarked;

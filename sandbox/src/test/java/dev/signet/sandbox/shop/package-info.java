/** A small shop, on which the sandbox's own behaviour is shown. */
@NullMarked
package dev.signet.sandbox.shop;

import org.jspecify.annotations.NullMarked;

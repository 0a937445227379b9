@NullMarked
package dev.signet.sandbox.junit;

import org.jspecify.annotations.NullMarked;

/** Signet on one screen: three real endpoints, called and served. Begin with {@link dev.signet.quickstart.Quickstart}. */
@NullMarked
package dev.signet.quickstart;

import org.jspecify.annotations.NullMarked;

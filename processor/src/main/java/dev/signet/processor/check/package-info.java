/**
 * What can be wrong with a spec that can be represented: {@link dev.signet.processor.check.Checks} lists the checks, each
 * of which is one class and reports one or two rules.
 */
@NullMarked
package dev.signet.processor.check;

import org.jspecify.annotations.NullMarked;

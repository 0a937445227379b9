/**
 * Rules between values. On a component: {@link dev.signet.spec.condition.OnlyWhen},
 * {@link dev.signet.spec.condition.RequiredWhen}, {@link dev.signet.spec.condition.AllowedWhen},
 * {@link dev.signet.spec.condition.SizeEquals}. On a record: {@link dev.signet.spec.condition.ExactlyOneOf},
 * {@link dev.signet.spec.condition.AtLeastOneOf}, {@link dev.signet.spec.condition.AtMostOneOf},
 * {@link dev.signet.spec.condition.AllOrNone}, {@link dev.signet.spec.condition.Ordered}. On a method of a record, for the
 * rest: {@link dev.signet.spec.condition.Check}.
 *
 * <p>Rules name Java components; violations name what is on the wire. Each rule has an id by which its severity can be
 * changed while a program runs. They bind requests; answers are decoded, not validated.
 */
@NullMarked
package dev.signet.spec.condition;

import org.jspecify.annotations.NullMarked;

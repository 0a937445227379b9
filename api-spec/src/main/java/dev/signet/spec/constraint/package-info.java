/**
 * Limits on single values: {@link dev.signet.spec.constraint.Length}, {@link dev.signet.spec.constraint.Charset},
 * {@link dev.signet.spec.constraint.Matches}, {@link dev.signet.spec.constraint.Range},
 * {@link dev.signet.spec.constraint.Items}, {@link dev.signet.spec.constraint.Required}.
 *
 * <p>A constraint before a component or parameter limits its value; one inside a type argument, as in
 * {@code List<@Length(max = 40) String>}, limits each element. Each is a rule with an id,
 * {@code Record.component.annotation} in Java names with the annotation's first letter in lower case (or the
 * constraint's own {@code id} as the last part), by which its severity can be changed while a program runs. Constraints
 * bind requests; answers are decoded, not validated.
 */
@NullMarked
package dev.signet.spec.constraint;

import org.jspecify.annotations.NullMarked;

/**
 * Rules and what breaks them. A generated {@link dev.signet.runtime.validation.Validator} walks a value and lets one rule
 * object after another look at it; what they find is collected in {@link dev.signet.runtime.validation.Violations}.
 */
@NullMarked
package dev.signet.runtime.validation;

import org.jspecify.annotations.NullMarked;

/**
 * JSON to and from the values of a spec. A generated {@link dev.signet.runtime.json.Codec} names the members; how a value
 * of each type is written and read stands in {@link dev.signet.runtime.json.JsonWriter} and
 * {@link dev.signet.runtime.json.JsonReader}, both thin over Jackson's streaming core.
 */
@NullMarked
package dev.signet.runtime.json;

import org.jspecify.annotations.NullMarked;

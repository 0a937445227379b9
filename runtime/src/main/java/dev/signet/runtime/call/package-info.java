/**
 * A call and its parts. {@link dev.signet.runtime.call.Endpoint} is the value everything else works from;
 * {@link dev.signet.runtime.call.RequestBinding} turns a typed request into the parts of an HTTP request and back;
 * {@link dev.signet.runtime.call.Request} and {@link dev.signet.runtime.call.Answer} are what goes over the wire;
 * {@link dev.signet.runtime.call.Step} is one behaviour on the way.
 */
@NullMarked
package dev.signet.runtime.call;

import org.jspecify.annotations.NullMarked;

/**
 * The way to the server. A {@link dev.signet.runtime.http.Transport} puts one request on the wire; the steps around it
 * choose the host and the moment.
 */
@NullMarked
package dev.signet.runtime.http;

import org.jspecify.annotations.NullMarked;

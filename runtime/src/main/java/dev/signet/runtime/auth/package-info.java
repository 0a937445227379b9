/**
 * Who is calling, and who is answering. {@link dev.signet.runtime.auth.Credentials} and
 * {@link dev.signet.runtime.auth.TrustedKeys} hold the keys, {@link dev.signet.runtime.auth.PemKeys} reads them, a
 * {@link dev.signet.runtime.auth.SigningScheme} says what is signed and where the signature stands.
 */
@NullMarked
package dev.signet.runtime.auth;

import org.jspecify.annotations.NullMarked;

/**
 * A signing scheme of one's own, and an API that asks for it. Begin with
 * {@link dev.signet.messagesignatures.MessageSignatures}, which is all that a scheme takes.
 */
@NullMarked
package dev.signet.messagesignatures;

import org.jspecify.annotations.NullMarked;

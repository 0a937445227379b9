@NullMarked
package dev.signet.messagesignatures;

import org.jspecify.annotations.NullMarked;

/** What a platform tells on its own: {@link dev.signet.runtime.notify.EventType} names a kind of notification. */
@NullMarked
package dev.signet.runtime.notify;

import org.jspecify.annotations.NullMarked;

/** Notifications, handled once whatever happens. */
@NullMarked
package dev.signet.reliability.notifications;

import org.jspecify.annotations.NullMarked;

/** The attacks of {@code attack-cases.json} on answers, requests, secrets and notifications, each on a real socket where it can be. */
@NullMarked
package dev.signet.reliability.attacks;

import org.jspecify.annotations.NullMarked;

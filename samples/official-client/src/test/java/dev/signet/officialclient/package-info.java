@NullMarked
package dev.signet.officialclient;

import org.jspecify.annotations.NullMarked;

/** The tool, run as its users run it, against a sandbox. */
@NullMarked
package dev.signet.bulkupload;

import org.jspecify.annotations.NullMarked;

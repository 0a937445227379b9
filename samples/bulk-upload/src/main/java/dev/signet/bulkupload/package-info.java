/**
 * A command-line tool that uploads coupon codes: {@link dev.signet.bulkupload.BulkUpload} reads the command, {@link
 * dev.signet.bulkupload.CodeFile} the file, {@link dev.signet.bulkupload.Journal} keeps what is to be done and what was done, {@link
 * dev.signet.bulkupload.Uploader} sends.
 */
@NullMarked
package dev.signet.bulkupload;

import org.jspecify.annotations.NullMarked;

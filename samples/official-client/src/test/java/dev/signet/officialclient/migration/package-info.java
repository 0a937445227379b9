/**
 * The same four tasks by both clients: {@link dev.signet.officialclient.migration.PaymentsBefore} with wechatpay-java, {@link
 * dev.signet.officialclient.migration.PaymentsAfter} with Signet. docs/MIGRATING.md compares them line by line.
 */
@NullMarked
package dev.signet.officialclient.migration;

import org.jspecify.annotations.NullMarked;

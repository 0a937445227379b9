/**
 * A merchant's busifavor coupons: the 26 operations of the family, by what they are about. Where the sources disagree on
 * what is required, or on a limit, the rule is of severity WARN. Misspelt wire names are the platform's own.
 */
@NullMarked
package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.NullMarked;

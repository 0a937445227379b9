/**
 * Both families kept in memory, for a sandbox to serve: {@link dev.signet.wechatpay.memory.BrandPlatform} the brand's, {@link
 * dev.signet.wechatpay.memory.MerchantPlatform} the merchant's.
 */
@NullMarked
package dev.signet.wechatpay.memory;

import org.jspecify.annotations.NullMarked;

package dev.signet.wechatpay.pay;

import dev.signet.spec.Example;

/**
 * Where an uploaded image is.
 *
 * @param mediaUrl address of the image
 */
@Example("""
        {"media_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx"}""")
public record MarketingImage(String mediaUrl) {}

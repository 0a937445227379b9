package dev.signet.wechatpay.pay;

import dev.signet.runtime.value.Sensitive;
import org.jspecify.annotations.Nullable;

/** Sends a message back and forth, to try signatures and encryption. */
public record Echo(
        @Nullable String notifyUrl,
        String echoMessage,
        @Nullable Sensitive<String> encryptedEchoMessage) {}

package dev.signet.wechatpay.pay;

import dev.signet.runtime.value.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * Sends a message back and forth, to try signatures and encryption.
 *
 * @param notifyUrl where the notification goes
 * @param echoMessage the message that shall come back
 * @param encryptedEchoMessage a message by which encryption is tried
 */
public record Echo(
        @Nullable String notifyUrl,
        String echoMessage,
        @Nullable Sensitive<String> encryptedEchoMessage) {}

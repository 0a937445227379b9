package dev.signet.wechatpay.pay;

import dev.signet.runtime.value.Sensitive;
import org.jspecify.annotations.Nullable;

/** The message that came back. */
public record EchoAnswer(String echoMessage, @Nullable Sensitive<String> encryptedEchoMessage) {}

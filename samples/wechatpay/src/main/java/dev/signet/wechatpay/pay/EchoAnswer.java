package dev.signet.wechatpay.pay;

import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.Example;
import org.jspecify.annotations.Nullable;

/**
 * The message that came back.
 *
 * @param echoMessage the message that came back
 * @param encryptedEchoMessage the message by which encryption was tried
 */
@Example("""
        {"echo_message": "hello"}""")
public record EchoAnswer(String echoMessage, @Nullable Sensitive<String> encryptedEchoMessage) {}

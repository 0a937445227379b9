package dev.signet.wechatpay.pay;

import dev.signet.runtime.value.Sensitive;
import org.jspecify.annotations.Nullable;

/** Who receives how much. */
public record Receiver(
        ReceiverType type, String account, @Nullable Sensitive<String> name, long amount, String description) {}

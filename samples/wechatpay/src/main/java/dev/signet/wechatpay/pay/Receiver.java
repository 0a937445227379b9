package dev.signet.wechatpay.pay;

import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Who receives how much.
 *
 * @param type the kind of receiver
 * @param account the receiver's account: a merchant id or an openid, by the type
 * @param name name of the receiver, for a person
 * @param amount the share, in fen
 * @param description the share, in words
 */
public record Receiver(
        ReceiverType type,
        @Redacted String account,
        @Nullable Sensitive<String> name,
        long amount,
        String description) {}

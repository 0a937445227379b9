package dev.signet.reliability.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signet.reliability.lab.Canaries;
import dev.signet.reliability.lab.Platform;
import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.reliability.lab.Transfers.Named;
import dev.signet.reliability.lab.Transfers.Register;
import dev.signet.reliability.lab.TransfersEndpoints;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.OaepCipher;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.UnreadableAnswerException;
import dev.signet.runtime.value.Sensitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateKey;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Attacks on secrets; each test begins with the id of its case. {@link FaultLogTest} is X32 in full. */
class SecretAttacksTest {

    private static final OaepCipher SERVER =
            OaepCipher.of(Scene.ownKeys().getPublic(), Platform.own().getPrivate());

    @Test
    void x14AnAlteredCiphertextIsOneErrorThatTellsNoCause() throws Exception {
        String right = SERVER.encrypt(Canaries.SENSITIVE);
        assertThat(named(right).result().name().value()).isEqualTo(Canaries.SENSITIVE);
        String altered = (right.startsWith("A") ? "B" : "A") + right.substring(1);
        Set<String> told = new HashSet<>();
        for (String wrong : List.of(altered, right.substring(4), "AAAA", "no base64")) {
            UnreadableAnswerException e = catchThrowableOfType(UnreadableAnswerException.class, () -> named(wrong));
            told.add(String.valueOf(e.getMessage()).replaceFirst("Attempts: .*", ""));
            assertThat(e).hasNoCause();
            assertThat(e.outcome()).isEqualTo(Outcome.EXECUTED);
        }
        assertThat(told).singleElement().asString().contains("a value cannot be decrypted");
    }

    private static Response<Named> named(String encrypted) {
        try (Scene scene = new Scene(Transports.JDK, true)) {
            byte[] answer = Forgery.right("{\"name\":\"" + encrypted + "\"}").bytes();
            scene.hosts(scene.origin(exchange -> exchange.read().write(answer)).host());
            scene.caller(builder -> builder.cipher(
                    OaepCipher.of(Platform.own().getPublic(), Scene.ownKeys().getPrivate())));
            return scene.caller()
                    .call(TransfersEndpoints.REGISTER, new Register("id_1", Sensitive.of(Canaries.SENSITIVE)));
        }
    }

    @Test
    void x32ASensitiveValueIsNowhereInAnErrorAndEncryptedOnTheWire() throws Exception {
        List<String> requests = new CopyOnWriteArrayList<>();
        try (Scene scene = new Scene(Transports.JDK, true)) {
            scene.both(exchange -> {
                requests.add(exchange.read().request());
                exchange.answerUnsigned(401, Canaries.error("SIGN_ERROR"));
            });
            scene.caller(builder -> builder.cipher(
                    OaepCipher.of(Platform.own().getPublic(), Scene.ownKeys().getPrivate())));
            Register request = new Register("id_1", Sensitive.of(Canaries.SENSITIVE));
            ApiException e = catchThrowableOfType(
                    ApiException.class, () -> scene.caller().call(TransfersEndpoints.REGISTER, request));
            assertThat(e.explain()).contains("\"name\":\"***\"").doesNotContain(Canaries.MARK);
            assertThat(request.toString()).doesNotContain(Canaries.MARK);
            assertThat(requests).isNotEmpty().noneMatch(text -> text.contains(Canaries.MARK));
        }
    }

    /** What was signed is explained, except what may not be shown, wherever it stands. */
    @Test
    void x32RedactedValuesAreMaskedInWhatIsExplained() throws Exception {
        try (Scene scene = new Scene(Transports.JDK, true)) {
            scene.both(exchange -> exchange.read().answerUnsigned(401, Canaries.error("SIGN_ERROR")));
            ApiException e = (ApiException) Objects.requireNonNull(scene.play().failure());
            assertThat(e.explain())
                    .contains("/brand/transfers/***?phone=***\\n")
                    .contains("{\"out_request_no\":\"" + scene.id + "\",\"openid\":\"***\",\"amount\":100}\\n")
                    .doesNotContain(Canaries.MARK);
        }
    }

    @Test
    void x33WhatLoggingInterceptorsTellIsWarnedOf() throws IOException {
        assertThat(Files.readString(Path.of("../docs/RELIABILITY.md")))
                .contains("HttpLoggingInterceptor")
                .contains("redactHeader(\"Authorization\")");
    }

    @Test
    void x34WhatAProviderCanDestroyIsDestroyed() {
        DestroyableKey key = new DestroyableKey((RSAPrivateKey) Scene.ownKeys().getPrivate());
        Credentials credentials = Credentials.brand("120344", "AB12", key);
        assertThat(key.isDestroyed()).isFalse();
        credentials.close();
        assertThat(key.isDestroyed()).isTrue();
        Credentials.brand("120344", "AB12", Scene.ownKeys().getPrivate()).close();
    }
}

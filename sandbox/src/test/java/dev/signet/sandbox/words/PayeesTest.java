package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.Caller;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.http.JdkTransport;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.value.Sensitive;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.words.Payees.Account;
import dev.signet.sandbox.words.Payees.Payee;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sensitive values over a real wire: plain at both ends, and nowhere between. */
class PayeesTest {

    private static final Payee PAYEE = new Payee(
            Sensitive.of("张三"),
            List.of(Sensitive.of("13800138000"), Sensitive.of("13900139000")),
            new Account(Sensitive.of("6222021234567890"), "ICBC"));

    private final List<Object> seen = new ArrayList<>();
    private final Sandbox sandbox = Sandbox.builder()
            .serve(PayeesEndpoints.serve(new Payees() {
                @Override
                public Payee add(Payee payee) {
                    seen.add(payee);
                    return payee;
                }

                @Override
                public List<Payee> find(Sensitive<String> name) {
                    seen.add(name);
                    return List.of(PAYEE, PAYEE);
                }
            }))
            .merchant("1900007291")
            .start();
    private final List<Request> sent = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Payees payees = payees();

    private Payees payees() {
        Transport wire = JdkTransport.create();
        return new PayeesClient(Caller.builder()
                .credentials(sandbox.credentials("1900007291"))
                .trust(sandbox.trustedKeys())
                .hosts(sandbox.host())
                .transport((request, timeout) -> {
                    sent.add(request);
                    Answer answer = wire.send(request, timeout);
                    answers.add(answer);
                    return answer;
                })
                .build());
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void inABodyAndItsAnswerHoweverDeepTheyStand() {
        assertThat(payees.add(PAYEE)).isEqualTo(PAYEE);
        assertThat(seen).containsExactly(PAYEE);
        for (byte[] wire : List.of(sent.get(0).body(), answers.get(0).body())) {
            assertThat(new String(wire, StandardCharsets.UTF_8))
                    .contains("\"bank\":\"ICBC\"")
                    .doesNotContain("张三", "13800138000", "13900139000", "6222021234567890");
        }
    }

    @Test
    void inAQueryAndInListsOfAnswers() {
        assertThat(payees.find(Sensitive.of("李四"))).containsExactly(PAYEE, PAYEE);
        assertThat(seen).containsExactly(Sensitive.of("李四"));
        assertThat(URLDecoder.decode(sent.get(0).target(), StandardCharsets.UTF_8))
                .startsWith("/v3/payees?name=")
                .doesNotContain("李四");
    }

    @Test
    void theKeyThatTheyAreEncryptedForIsNamedToTheServer() {
        payees.add(PAYEE);
        assertThat(sent.get(0).headers("Wechatpay-Serial"))
                .containsExactly(sandbox.trustedKeys().primaryId());
    }

    @Test
    void oneThatIsTooLargeIsRefusedBeforeAnythingIsSent() {
        Payee large = new Payee(Sensitive.of("张三"), null, new Account(Sensitive.of("1".repeat(215)), "ICBC"));
        assertThatThrownBy(() -> payees.add(large))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(
                        "/account/number [text] has 215 bytes in UTF-8, and the key can encrypt 214 at most; shorten it")
                .hasMessageNotContaining("1111");
        assertThat(sent).isEmpty();
    }

    @Test
    void whatWasSentIsTheSameAfterwards() {
        Payee same = new Payee(PAYEE.name(), List.copyOf(Objects.requireNonNull(PAYEE.phones())), PAYEE.account());
        payees.add(same);
        assertThat(same).isEqualTo(PAYEE).hasToString(PAYEE.toString());
        assertThat(same.toString()).contains("name=***").doesNotContain("张三");
    }
}

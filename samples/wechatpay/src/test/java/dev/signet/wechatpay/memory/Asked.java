package dev.signet.wechatpay.memory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Refusal;
import dev.signet.runtime.call.Served;
import java.util.List;
import java.util.Objects;

/** A platform that is asked without a wire between. */
record Asked(List<Served<?, ?>> served) {

    <Q, R> R ask(Endpoint<Q, R> endpoint, Q request) {
        Served<?, ?> found = served.stream()
                .filter(each -> each.endpoint() == endpoint)
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked") // an endpoint is served by what has its types
        Served<Q, R> same = (Served<Q, R>) found;
        return Objects.requireNonNull(same.implementation().apply(request));
    }

    /** It refuses, with status, code and words. */
    <Q, R> void refuses(Endpoint<Q, R> endpoint, Q request, String why) {
        assertThatThrownBy(() -> ask(endpoint, request))
                .isInstanceOf(Refusal.class)
                .hasMessage(why);
    }
}

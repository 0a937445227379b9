package dev.signet.reliability.faults;

import dev.signet.reliability.lab.Exchange;
import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.reliability.lab.Transfers.Tip;
import dev.signet.reliability.lab.TransfersEndpoints;
import dev.signet.runtime.Caller;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.TransportException.Kind;
import dev.signet.runtime.http.TransportFailure;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A server that closes idle connections after two seconds, and callers that come back after two seconds, give or take 50 ms:
 * how many calls without a key nobody can tell the outcome of. Runs in real time, for minutes, and only when asked for; its
 * figures stand in docs/RELIABILITY.md.
 */
@Tag("measurement")
class IdleCloseMeasurement {

    private static final int IDLE_MILLIS = 2000;
    private static final int LANES = 16;
    private static final int CALLS = 1000;

    @ParameterizedTest
    @EnumSource
    void callsThatMeetAClosingServer(Transports transport) throws Exception {
        measure(transport.name(), new Scene(transport, false));
    }

    /** The control: OkHttp with nothing of ours around it. */
    @Test
    void callsOfOkHttpAloneThatMeetAClosingServer() throws Exception {
        OkHttpClient client =
                new OkHttpClient.Builder().retryOnConnectionFailure(false).build();
        Scene scene = new Scene(Transports.OKHTTP, false);
        scene.caller(builder -> builder.transport((request, timeout) -> send(client, request)));
        measure("OkHttp alone", scene);
    }

    private static Answer send(OkHttpClient client, Request request) throws TransportFailure {
        okhttp3.Request.Builder http = new okhttp3.Request.Builder().url(request.url());
        request.headers().fields().forEach(field -> http.addHeader(field.name(), field.value()));
        try (Response response = client.newCall(
                        http.post(RequestBody.create(request.body())).build())
                .execute()) {
            List<Headers.Field> fields = new ArrayList<>();
            response.headers().forEach(pair -> fields.add(new Headers.Field(pair.getFirst(), pair.getSecond())));
            return new Answer(
                    response.code(), Headers.of(fields), response.body().bytes());
        } catch (IOException e) {
            throw new TransportFailure(Kind.CUT, "cut", e);
        }
    }

    private static void measure(String name, Scene scene) throws Exception {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try (scene) {
            scene.hosts(scene.origin(IdleCloseMeasurement::serve).host());
            Caller caller = scene.caller();
            List<Future<List<Outcome>>> results = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                int number = lane;
                results.add(lanes.submit(() -> lane(caller, number)));
            }
            for (Future<List<Outcome>> result : results) {
                result.get().forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
            }
        } finally {
            lanes.shutdown();
        }
        System.out.printf(
                "%s on Java %s: %d calls, %s%n", name, Runtime.version().feature(), CALLS, outcomes);
    }

    private static List<Outcome> lane(Caller caller, int lane) throws InterruptedException {
        Random random = new Random(lane);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = lane; i < CALLS; i += LANES) {
            outcomes.add(call(caller, "tip_" + i));
            Thread.sleep(IDLE_MILLIS - 50 + random.nextInt(101));
        }
        return outcomes;
    }

    private static Outcome call(Caller caller, String note) {
        try {
            caller.call(TransfersEndpoints.TIP, new Tip("acc", "oU1", note, 100));
            return Outcome.EXECUTED;
        } catch (SignetException e) {
            return e.outcome();
        }
    }

    private static void serve(Exchange exchange) throws IOException {
        exchange.closeWhenIdleFor(IDLE_MILLIS);
        try {
            Scene.sound(exchange);
        } catch (SocketTimeoutException e) {
            exchange.close();
        }
    }
}

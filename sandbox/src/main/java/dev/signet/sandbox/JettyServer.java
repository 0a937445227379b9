package dev.signet.sandbox;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * HTTP, by Jetty: the JDK's own server would change the case of header names, which some clients do not survive. Nothing
 * else knows of Jetty.
 */
final class JettyServer {

    private final Server server;
    private final ServerConnector connector;

    private JettyServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    static JettyServer start(int port, SandboxService service) {
        QueuedThreadPool threads = new QueuedThreadPool(64, 2);
        threads.setName("signet-sandbox");
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new ServiceHandler(service));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the sandbox cannot listen on port " + port, e);
        }
        return new JettyServer(server, connector);
    }

    String host() {
        return "http://" + connector.getHost() + ":" + connector.getLocalPort();
    }

    void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the sandbox could not be stopped", e);
        }
    }

    // A path is signed as it was sent, so it must come through as it was sent, however odd.
    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(false); // it has its own clock, which may be wrong
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        return configuration;
    }

    /** Hands requests to the service and its answers back. */
    private static final class ServiceHandler extends Handler.Abstract {

        private final SandboxService service;

        private ServiceHandler(SandboxService service) {
            this.service = service;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            Optional<Method> method = Arrays.stream(Method.values())
                    .filter(known -> known.name().equals(request.getMethod()))
                    .findFirst();
            if (method.isEmpty()) {
                Response.writeError(request, response, callback, 405);
                return true;
            }
            Answer answer;
            try {
                answer = service.answer(received(request, method.get()));
            } catch (CutConnection e) {
                request.getConnectionMetaData().getConnection().getEndPoint().close();
                callback.succeeded(); // a failure would be logged by Jetty, as an error 500 that nobody got
                return true;
            }
            response.setStatus(answer.status());
            answer.headers()
                    .fields()
                    .forEach(field -> response.getHeaders().add(new HttpField(field.name(), field.value())));
            response.write(true, ByteBuffer.wrap(answer.body()), callback);
            return true;
        }

        private static dev.signet.runtime.call.Request received(Request request, Method method) throws Exception {
            List<Headers.Field> fields = request.getHeaders().stream()
                    .map(field -> new Headers.Field(field.getName(), String.valueOf(field.getValue())))
                    .toList();
            byte[] body = BufferUtil.toArray(Content.Source.asByteBuffer(request));
            return new dev.signet.runtime.call.Request(
                    method, "", request.getHttpURI().getPathQuery(), Headers.of(fields), body);
        }
    }
}

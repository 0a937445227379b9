package dev.signet.runtime.http;

import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** Makes a client after a user's own that does by itself nothing but connect, write and read. */
final class OkHttpModel {

    // Servers close at about 8 s, and decision 003 promises 7 s; OkHttp's own cleaner may be late by a moment.
    private static final int MAX_IDLE_SECONDS = 6;
    // A name that does not resolve holds a thread for as long as the resolver likes; calls beyond this are not sent.
    private static final int MAX_CALLS = 10_000;

    private OkHttpModel() {}

    static OkHttpClient strict(OkHttpClient model, int maxIdleConnections) {
        OkHttpClient.Builder client = model.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .dispatcher(dispatcher())
                .authenticator(Authenticator.NONE)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .connectionPool(new ConnectionPool(maxIdleConnections, MAX_IDLE_SECONDS, TimeUnit.SECONDS))
                .addNetworkInterceptor(new OnceOnTheWire.Guard());
        return exact(model, client).build();
    }

    // Sockets of a factory of the user's own are left as they are.
    private static OkHttpClient.Builder exact(OkHttpClient model, OkHttpClient.Builder client) {
        if (model.socketFactory().equals(SocketFactory.getDefault())) {
            client.socketFactory(new ExactSockets());
        }
        X509TrustManager trust = model.x509TrustManager();
        return trust == null ? client : client.sslSocketFactory(new ExactTlsSockets(model.sslSocketFactory()), trust);
    }

    private static Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(new ThreadPoolExecutor(
                0, MAX_CALLS, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), OkHttpModel::daemon));
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        return dispatcher;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "signet-okhttp");
        thread.setDaemon(true);
        // What an interceptor throws is told to whoever made the call; OkHttp throws it once more, at nobody.
        thread.setUncaughtExceptionHandler((failed, failure) -> {});
        return thread;
    }
}

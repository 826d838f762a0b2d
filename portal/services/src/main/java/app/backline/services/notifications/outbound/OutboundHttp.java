package app.backline.services.notifications.outbound;

import app.backline.services.notifications.OutboundHosts;
import app.backline.services.notifications.outbound.Answer.Outcome;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Posts to webhooks: connects to the very address that was checked, follows nothing, reads little, waits ten seconds. */
@ApplicationScoped
public class OutboundHttp {
    private static final int SHOWN = 200;
    /** Answers that a later try may change, among those that blame the message. */
    private static final Set<Integer> LATER = Set.of(401, 402, 403, 404, 405, 407, 408, 409, 410, 421, 423, 425, 429);

    private final ScheduledExecutorService deadlines = deadlines();
    private CloseableHttpClient http;

    @Inject
    private OutboundHosts hosts;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.outbound.timeout-millis", defaultValue = "10000")
    private long patienceMillis;

    @PostConstruct
    void open() {
        Timeout patience = Timeout.ofMilliseconds(patienceMillis);
        http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedAddresses(hosts))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .setTimeToLive(TimeValue.ofSeconds(30))
                                .build())
                        .setMaxConnTotal(64)
                        .setMaxConnPerRoute(16)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(patience)
                        .setConnectionRequestTimeout(patience)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("Backline")
                .build();
    }

    @PreDestroy
    void close() {
        deadlines.shutdownNow();
        http.close(CloseMode.GRACEFUL);
    }

    Answer post(HttpPost call) {
        HttpUriRequestBase request = new HttpUriRequestBase("POST", call.address());
        call.headers().forEach(request::setHeader);
        request.setEntity(new StringEntity(call.json(), ContentType.APPLICATION_JSON));
        // a receiver that drips bytes keeps every single read short, but not the whole
        var deadline = deadlines.schedule(request::cancel, patienceMillis + 2_000, TimeUnit.MILLISECONDS);
        try {
            return http.execute(request, response -> answer(call.receiver(), response));
        } catch (IOException | RuntimeException e) {
            return Answer.failed(call.receiver() + " could not be reached: " + reason(e));
        } finally {
            deadline.cancel(false);
        }
    }

    private Answer answer(String receiver, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        if (status >= 200 && status < 300) {
            return Answer.delivered(receiver + " took the message.");
        }
        if (status >= 300 && status < 400) {
            return Answer.failed(receiver + " answered " + status + ", a redirect. Redirects are not followed.");
        }
        String said = said(response);
        boolean blamed = status < 500 && !LATER.contains(status);
        var header = response.getFirstHeader("Retry-After");
        return new Answer(
                blamed ? Outcome.REFUSED : Outcome.FAILED,
                receiver + " refused the message: " + status + (said.isEmpty() ? "" : " " + said),
                RetryAfter.of(header == null ? null : header.getValue(), clock.instant()));
    }

    private static String said(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return "";
        }
        try (InputStream body = response.getEntity().getContent()) {
            return new String(body.readNBytes(SHOWN), StandardCharsets.UTF_8)
                    .replaceAll("\\p{Cntrl}+", " ")
                    .strip();
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static ScheduledExecutorService deadlines() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "outbound deadlines");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /** What is resolved here is what is connected to: a name cannot lead elsewhere between the check and the call. */
    private record CheckedAddresses(OutboundHosts hosts) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return hosts.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            return hosts.resolve(host)[0].getCanonicalHostName();
        }
    }
}

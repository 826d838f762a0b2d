package app.backline.web.rest;

import app.backline.services.idempotency.IdempotencyService;
import app.backline.services.idempotency.KeptAnswer;
import app.backline.services.problems.Unavailable;
import app.backline.tenants.Caller;
import app.backline.tenants.RequestCaller;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A repeated POST with the same Idempotency-Key gets the answer of the first; parallel ones wait for it. */
@WebFilter(urlPatterns = "/api/v1/*")
public class IdempotencyFilter extends HttpFilter {
    private static final int PATIENCE_SECONDS = 120;
    private static final int LONGEST_KEY = 200;

    /** The requests that are being carried out on this node. */
    private static final ConcurrentHashMap<Slot, CountDownLatch> RUNNING = new ConcurrentHashMap<>();

    @Inject
    private transient IdempotencyService answers;

    @Inject
    private transient RequestCaller caller;

    private record Slot(Caller caller, String key) {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String key = request.getHeader("Idempotency-Key");
        Optional<Caller> known = caller.get();
        if (key == null || !"POST".equals(request.getMethod()) || known.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            write(response, ProblemDetails.of(400, "Idempotency-Key takes 1 to " + LONGEST_KEY + " characters."));
            return;
        }
        try (BufferedRequest buffered = BufferedRequest.of(request)) {
            oneAtATime(new Slot(known.get(), key), buffered, response, chain);
        } catch (RuntimeException refusal) {
            write(response, FailureAnswers.problem(refusal));
        }
    }

    private void oneAtATime(Slot slot, BufferedRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CountDownLatch mine = new CountDownLatch(1);
        CountDownLatch first = RUNNING.putIfAbsent(slot, mine);
        while (first != null) {
            await(first);
            first = RUNNING.putIfAbsent(slot, mine);
        }
        try {
            carryOutOnce(slot.key(), request, response, chain);
        } finally {
            RUNNING.remove(slot);
            mine.countDown();
        }
    }

    private void carryOutOnce(String key, BufferedRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<KeptAnswer> kept = answers.begin(key, request.fingerprint());
        if (kept.isPresent()) {
            replay(kept.get(), response);
            return;
        }
        CapturedResponse captured = new CapturedResponse(response);
        boolean done = false;
        try {
            chain.doFilter(request, captured);
            done = captured.getStatus() < 500 && captured.getStatus() != 401 && captured.getStatus() != 403;
        } finally {
            if (done) {
                answers.finish(key, captured.answer(request.fingerprint()));
            } else {
                answers.forget(key);
            }
        }
        captured.send();
    }

    private static void replay(KeptAnswer kept, HttpServletResponse response) throws IOException {
        response.setStatus(kept.status());
        response.setHeader("Idempotent-Replayed", "true");
        if (kept.location() != null) {
            response.setHeader("Location", kept.location());
        }
        if (kept.etag() != null) {
            response.setHeader("ETag", kept.etag());
        }
        if (kept.contentType() != null) {
            response.setContentType(kept.contentType());
        }
        response.getOutputStream().write(kept.body().getBytes(StandardCharsets.UTF_8));
    }

    private static void await(CountDownLatch first) {
        try {
            if (!first.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Unavailable(
                        "The first request with this key is still running. Try again later with the same key.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable("The portal stops. Try again with the same key.");
        }
    }

    private static void write(HttpServletResponse response, ProblemDetails problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(ProblemDetails.TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(problem.json().toString());
    }
}

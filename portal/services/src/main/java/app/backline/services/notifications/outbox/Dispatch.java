package app.backline.services.notifications.outbox;

import app.backline.services.notifications.outbound.Answer;
import app.backline.services.notifications.outbound.Senders;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends a batch, many at a time, so that one slow receiver does not hold the others up. Ends well within the lease. */
@ApplicationScoped
class Dispatch {
    private static final int AT_ONCE = 16;
    private static final long PATIENCE_MILLIS = 80_000;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Senders senders;

    private ExecutorService workers;

    @PostConstruct
    void open() {
        workers = Executors.newFixedThreadPool(AT_ONCE, threads);
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }

    List<Answered> send(List<Claimed> batch) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        List<Future<Answer>> answers =
                batch.stream().map(each -> workers.submit(() -> send(each))).toList();
        List<Answered> answered = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            answered.add(new Answered(batch.get(i), await(answers.get(i), deadline - System.nanoTime())));
        }
        return answered;
    }

    private Answer send(Claimed claimed) {
        if (claimed.target() == null) {
            return Answer.failed("The saved address cannot be opened with the portal's key. Enter it again.");
        }
        return senders.send(claimed.kind(), claimed.target(), claimed.message());
    }

    private static Answer await(Future<Answer> answer, long nanos) {
        try {
            return answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Answer.failed("No answer in time.");
        } catch (ExecutionException e) {
            return Answer.failed(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The portal stops; the messages stay waiting", e);
        }
    }
}

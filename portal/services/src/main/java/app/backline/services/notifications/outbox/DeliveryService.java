package app.backline.services.notifications.outbox;

import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The worker: sends what is due of the current organization. Any number may work at once, on any node. */
@ApplicationService
public class DeliveryService {
    private static final int BATCH = 50;

    @Inject
    private OutboxService outbox;

    @Inject
    private Dispatch dispatch;

    /**
     * Claims and marks in short transactions of their own, and sends between them, outside any.
     *
     * @return when there is more to do; empty when nothing waits for its time
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Instant> deliver() {
        List<Claimed> batch = outbox.claim(BATCH);
        while (!batch.isEmpty()) {
            outbox.mark(dispatch.send(batch));
            batch = outbox.claim(BATCH);
        }
        return outbox.nextDue();
    }
}

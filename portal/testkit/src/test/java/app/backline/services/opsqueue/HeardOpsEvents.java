package app.backline.services.opsqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what the queue tells others, after the commit. */
@ApplicationScoped
public class HeardOpsEvents {
    private final List<OpsItemAssigned> assigned = new CopyOnWriteArrayList<>();
    private final List<OpsItemOverdue> overdue = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) OpsItemAssigned event) {
        assigned.add(event);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) OpsItemOverdue event) {
        overdue.add(event);
    }

    public void forget() {
        assigned.clear();
        overdue.clear();
    }

    public List<OpsItemAssigned> assigned() {
        return List.copyOf(assigned);
    }

    public List<OpsItemOverdue> overdue() {
        return List.copyOf(overdue);
    }
}

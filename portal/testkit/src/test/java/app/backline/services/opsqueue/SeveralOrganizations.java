package app.backline.services.opsqueue;

import app.backline.tenants.Caller;
import app.backline.tenants.CallerSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** A sign-in that gives access to the organizations a test names. */
@ApplicationScoped
public class SeveralOrganizations implements CallerSource {
    private List<Caller> callers = List.of();

    public void are(Caller... now) {
        callers = List.of(now);
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Caller> caller() {
        return callers.stream().findFirst();
    }

    @Override
    public List<Caller> everywhere() {
        return callers;
    }
}

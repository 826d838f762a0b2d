package app.backline.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The door of plain requests: REST and servlets. A Vaadin page answers before it. */
@ApplicationScoped
public class RequestCallerSource implements CallerSource {
    @Inject
    private RequestCaller request;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Caller> caller() {
        try {
            return request.get();
        } catch (ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }

    @Override
    public List<Caller> everywhere() {
        return caller().isPresent() ? request.everywhere() : List.of();
    }
}

package app.backline.web.security;

import app.backline.keycloak.adapter.Identity;
import app.backline.keycloak.adapter.SignIns;
import app.backline.tenants.Caller;
import app.backline.tenants.CallerSource;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door of pages: who the session belongs to, for the organization the page was opened in. */
@ApplicationScoped
public class VaadinCallerSource implements CallerSource {
    /** The organization a page shows; kept with the page. */
    private record OpenedFor(UUID organization) {}

    @Inject
    private SignIns signIns;

    @Override
    public int order() {
        return 100;
    }

    /** @throws OrganizationChanged when the page was opened for another organization; the page reloads itself */
    @Override
    public Optional<Caller> caller() {
        Optional<Caller> caller = Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .map(VaadinCallerSource::callerOf);
        caller.ifPresent(VaadinCallerSource::guardPage);
        return caller;
    }

    @Override
    public List<Caller> everywhere() {
        return caller().isEmpty()
                ? List.of()
                : Optional.ofNullable(VaadinSession.getCurrent())
                        .map(session -> (Identity) session.getSession().getAttribute(SignIns.IDENTITY))
                        .map(signIns::callers)
                        .orElse(List.of());
    }

    private static Caller callerOf(WrappedSession session) {
        return (Caller) session.getAttribute(SignIns.CALLER);
    }

    private static void guardPage(Caller caller) {
        UI page = UI.getCurrent();
        if (page == null) {
            return;
        }
        OpenedFor now = new OpenedFor(caller.organization());
        OpenedFor opened = ComponentUtil.getData(page, OpenedFor.class);
        if (opened == null) {
            ComponentUtil.setData(page, OpenedFor.class, now);
        } else if (!opened.equals(now)) {
            page.getPage().reload();
            throw new OrganizationChanged();
        }
    }
}

package app.backline.web.modules;

import app.backline.services.modules.ModuleGate;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The views of a switched-off module are not there. Who is not signed in is sent to sign-in by others. */
@ApplicationScoped
public class ClosedModuleViews {
    @Inject
    private ModuleGate gate;

    void guard(@Observes ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        VaadinRequest request = VaadinRequest.getCurrent();
        boolean signedIn = request != null && request.getUserPrincipal() != null;
        if (signedIn
                && !event.isErrorEvent()
                && !gate.isOpen(event.getLocation().getPath())) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}

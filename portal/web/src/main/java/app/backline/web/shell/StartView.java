package app.backline.web.shell;

import app.backline.services.ui.Glyph;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Sends people to the page of their role; says what to do where there is none. */
@Route("")
@PageTitle("Welcome · Backline")
@PermitAll
@Dependent
public class StartView extends Div implements BeforeEnterObserver {
    private final transient Landing landing;

    @Inject
    public StartView(Landing landing) {
        this.landing = landing;
        addClassName("calm-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Visitor visitor = Visitor.current();
        landing.routeFor(visitor).ifPresentOrElse(entering::forwardTo, () -> explain(visitor));
    }

    private void explain(Visitor visitor) {
        Span icon = Glyph.MODULE.icon();
        icon.addClassName("empty-icon");
        removeAll();
        if (visitor.caller().isPresent()) {
            add(
                    icon,
                    new H1("Nothing is waiting for you here yet"),
                    new Paragraph("Your agency has not opened a workplace for your role (" + visitor.roleNames()
                            + "). Ask your contact there to switch the platform on; then this page leads to it."));
        } else {
            add(
                    icon,
                    new H1("You belong to no organization yet"),
                    new Paragraph(
                            "Your account works, but no agency has added you. Ask an admin of your agency to invite you by"
                                    + " the address you signed in with, then sign in again."));
        }
    }
}

package app.backline.web.errors;

import app.backline.services.ui.Glyph;
import app.backline.web.security.OrganizationChanged;
import app.backline.web.shell.MainLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;

/** A page could not be opened. */
@ParentLayout(MainLayout.class)
@PageTitle("Something went wrong · Backline")
@AnonymousAllowed
@Dependent
public class FailureView extends CalmPage implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> error) {
        if (error.getException() instanceof OrganizationChanged) {
            say(Glyph.CLOCK, "One moment", "You work in another organization now; this page opens for it.", again());
            return 409;
        }
        Incident incident =
                Incident.of(error.getException(), "/" + entering.getLocation().getPath());
        if (incident.databaseDown()) {
            say(
                    Glyph.CLOCK,
                    "The database does not answer",
                    "What was saved is safe. The portal goes on by itself as soon as the database is back; try again in"
                            + " a few seconds.",
                    again());
        } else {
            say(
                    Glyph.ALERT,
                    "This page could not be opened",
                    "Nothing was changed. Try again; if it stays like this, give support the reference below.",
                    again(),
                    toStart());
        }
        Span reference = new Span(incident.reference());
        reference.addClassName("reference");
        add(new Paragraph(new Span("Reference "), reference));
        return incident.databaseDown() ? 503 : 500;
    }
}

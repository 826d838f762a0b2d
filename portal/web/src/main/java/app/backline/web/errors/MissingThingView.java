package app.backline.web.errors;

import app.backline.services.problems.NotFound;
import app.backline.web.shell.MainLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;

/** Something was asked for that is not there or not the organization's own; the answer is the same. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found · Backline")
@AnonymousAllowed
@Dependent
public class MissingThingView extends CalmPage implements HasErrorParameter<NotFound> {
    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFound> error) {
        sayNotFound();
        return 404;
    }
}

package app.backline.web.errors;

import app.backline.tenants.AccessDenied;
import app.backline.web.shell.MainLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;

/** A service refused the person; the answer is the one for a page that is not there. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found · Backline")
@AnonymousAllowed
@Dependent
public class NoAccessView extends CalmPage implements HasErrorParameter<AccessDenied> {
    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<AccessDenied> error) {
        sayNotFound();
        return 404;
    }
}

package app.backline.web.errors;

import app.backline.web.shell.MainLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;

/** No page has this address, and nobody is told whether it belongs to somebody else. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found · Backline")
@AnonymousAllowed
@Dependent
public class NotFoundView extends CalmPage implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> error) {
        sayNotFound();
        return 404;
    }
}

package app.backline.services.reports.ui;

import app.backline.services.problems.Problem;
import app.backline.services.reports.PickedElement;
import app.backline.services.reports.ReportService;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Notices;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.ElementUtil;

/**
 * Floats over every page of staff (BR-01): the browser lets them point at a part, draws a picture of what they see, and only
 * then does the form open over it. It works over an open dialog as well.
 */
@JavaScript("context://static/backline/report.js")
public class ReportButton extends Aside {
    private final transient ReportService reports;

    public ReportButton(ReportService reports) {
        this.reports = reports;
        addClassName("report-aside");
        getElement().setAttribute("aria-label", "Report");
        NativeButton button = new NativeButton();
        button.addClassName("report-button");
        button.getElement().setAttribute("aria-label", "Report a bug or a wish");
        button.setTitle("Report a bug or a wish");
        button.add(Glyph.FLAG.icon());
        add(button);
        ElementUtil.setIgnoreParentInert(getElement(), true);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("window.backlineReport.ready(this)");
    }

    /**
     * Called by the browser when somebody has pointed.
     *
     * @param element the part as JSON; null for the whole page
     * @param page path and query of the page
     * @param picture a data: address; null when none could be drawn
     * @param trouble why there is no picture; null when there is one
     */
    @ClientCallable
    void picked(String element, String page, String picture, String trouble) {
        try {
            new ReportForm(page, PickedElement.ofBrowser(element), picture, trouble).open(reports);
        } catch (Problem unreadable) {
            Notices.problem(unreadable);
        }
    }
}

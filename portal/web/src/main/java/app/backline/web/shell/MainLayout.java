package app.backline.web.shell;

import app.backline.services.notifications.ui.Bell;
import app.backline.services.profile.ProfileSummary;
import app.backline.services.reports.ReportService;
import app.backline.services.reports.ui.ReportButton;
import app.backline.web.palette.CommandPalette;
import app.backline.web.palette.PaletteSearch;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;

/** The frame of every page. Anonymous visitors see it empty, around a page that says so. */
@Layout
@Dependent
@AnonymousAllowed
@JavaScript("context://static/backline/backline.js")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Visitor visitor = Visitor.current();
    private final transient PaletteSearch search;
    private final Main content = new Main();
    private final SideBar side;
    private final BottomBar bottom;

    @Inject
    public MainLayout(ShellFactsReader reader, PaletteSearch search, ReportService reports, Instance<Bell> bell) {
        this.search = search;
        ShellFacts facts = reader.read(visitor);
        addClassName("shell");
        content.setId("content");
        content.addClassName("content");
        content.getElement().setAttribute("tabindex", "-1");
        facts.profile()
                .flatMap(ProfileSummary::zone)
                .ifPresent(zone -> ComponentUtil.setData(UI.getCurrent(), ZoneId.class, zone));
        side = new SideBar(
                facts.organization(), visitor.roleNames(), facts.profile().orElse(null));
        side.group(null, facts.work());
        side.group("Platforms", facts.platforms());
        side.group("Organization", facts.settings());
        side.count("ops-queue", facts.urgent(), "of high priority");
        bottom = new BottomBar(facts.work().isEmpty() ? facts.platforms() : facts.work(), this::toggleMore);
        PersonMenu person = new PersonMenu(visitor, facts.organizations());
        // without facts the database is away: the frame must still stand around the page that says so
        boolean working = visitor.caller().isPresent() && facts != ShellFacts.NONE;
        Div frame = new Div(new TopBar(person, working ? bell.get() : null, this::openPalette), content);
        frame.addClassName("frame");
        add(skipLink(), side, frame, bottom);
        if (working && visitor.isStaff()) {
            add(new ReportButton(reports));
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        Optional.ofNullable(view).ifPresent(it -> content.getElement().appendChild(it.getElement()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        String path = arrived.getLocation().getPath();
        side.mark(path);
        bottom.mark(path);
        more(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("window.backline.palette(this)");
    }

    /** Ctrl K, from wherever the person is. */
    @ClientCallable
    void openPalette() {
        if (visitor.identity().isPresent()) {
            new CommandPalette(search, visitor).open();
        }
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#content", "Skip to the page");
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private void toggleMore() {
        more(!side.hasClassName("more"));
    }

    private void more(boolean open) {
        side.setClassName("more", open);
        bottom.opened(open);
    }
}

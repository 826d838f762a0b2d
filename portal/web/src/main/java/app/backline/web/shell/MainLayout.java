package app.backline.web.shell;

import app.backline.keycloak.adapter.SignIns;
import app.backline.tenants.Organization;
import app.backline.tenants.Organizations;
import app.backline.web.palette.CommandPalette;
import app.backline.web.palette.PaletteSearch;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HasElement;
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
import jakarta.inject.Inject;
import java.util.List;
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
    public MainLayout(ShellMenu menu, PaletteSearch search, SignIns signIns, Organizations organizations) {
        this.search = search;
        addClassName("shell");
        content.setId("content");
        content.addClassName("content");
        content.getElement().setAttribute("tabindex", "-1");
        side = new SideBar(organizationName(organizations), visitor.roleNames());
        bottom = new BottomBar(fill(menu), this::toggleMore);
        PersonMenu person = new PersonMenu(
                visitor, visitor.identity().map(signIns::organizations).orElse(List.of()));
        Div frame = new Div(new TopBar(person, this::openPalette), content);
        frame.addClassName("frame");
        Anchor skip = new Anchor("#content", "Skip to the page");
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        add(skip, side, frame, bottom);
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

    private List<MenuItem> fill(ShellMenu menu) {
        List<MenuItem> own = menu.own(visitor);
        List<MenuItem> work = own.stream()
                .filter(item -> !item.route().equals(ShellMenu.SETTINGS))
                .toList();
        side.group(null, work);
        side.group("Platforms", menu.platforms(visitor));
        side.group(
                "Organization",
                own.stream()
                        .filter(item -> item.route().equals(ShellMenu.SETTINGS))
                        .toList());
        return work.isEmpty() ? menu.platforms(visitor) : work;
    }

    private String organizationName(Organizations organizations) {
        return visitor.caller()
                .flatMap(caller -> organizations.byId(caller.organization()))
                .map(Organization::name)
                .orElse("Backline");
    }

    private void toggleMore() {
        more(!side.hasClassName("more"));
    }

    private void more(boolean open) {
        side.setClassName("more", open);
        bottom.opened(open);
    }
}

package app.backline.services.opsqueue.ui;

import app.backline.services.modules.InstalledModule;
import app.backline.services.modules.ModuleRegistry;
import app.backline.services.opsqueue.MyWork;
import app.backline.services.opsqueue.OpsItemSummary;
import app.backline.services.opsqueue.OrganizationWork;
import app.backline.services.spi.PlatformColor;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Keys;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/**
 * What the person has taken on, in all of their organizations (OQ-01). Read-only: a row opens where it is done, and works
 * in its organization from then on.
 */
@Route("my-work")
@PageTitle("My work · Backline")
@Menu(title = "My work", order = 35, icon = "CHECK")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class MyWorkView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient MyWork work;
    private final transient ModuleRegistry registry;
    private final transient Clock clock;

    /** An item and the organization it is in. */
    private record Row(OrganizationWork organization, OpsItemSummary item) {}

    @Inject
    public MyWorkView(MyWork work, ModuleRegistry registry, Clock clock) {
        this.work = work;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        List<OrganizationWork> everywhere = work.everywhere();
        List<Row> rows = everywhere.stream()
                .flatMap(each -> each.items().stream().map(item -> new Row(each, item)))
                .toList();
        removeAll();
        add(new PageHeader(
                "My work",
                subtitle(everywhere, rows.size()),
                Buttons.plain("Ops Queue", () -> UI.getCurrent().navigate("ops-queue"))));
        add(rows.isEmpty() ? empty() : card(rows), new Keys().list());
    }

    private static String subtitle(List<OrganizationWork> everywhere, int count) {
        boolean more = everywhere.stream().anyMatch(OrganizationWork::more);
        return (more ? "The first " : "") + Formats.number(count) + (count == 1 ? " item" : " items") + " in "
                + Formats.number(everywhere.size())
                + (everywhere.size() == 1 ? " organization." : " organizations. A row switches to its own.");
    }

    private static EmptyState empty() {
        return new EmptyState(
                Glyph.CHECK,
                "You have taken nothing on",
                "Items you take from the Ops Queue of any of your organizations are listed here.",
                Buttons.plain("Open the Ops Queue", () -> UI.getCurrent().navigate("ops-queue")));
    }

    private Section card(List<Row> rows) {
        DataGrid<Row> grid = new DataGrid<>("My work");
        grid.alert(row -> row.item().isHigh() ? "High priority" : "");
        grid.lead("What is needed", row -> row.item().title(), row -> row.item().detail(), MyWorkView::place)
                .setFlexGrow(4);
        grid.text("Organization", row -> row.organization().name());
        grid.text("Campaign", row -> row.item().campaignName());
        grid.platform("Platform", this::platformName, this::platformColor);
        grid.badge("Due", row -> due(row).text(), row -> due(row).tone());
        grid.onOpen(MyWorkView::open);
        grid.show(rows);
        Section card = new Section(grid);
        card.addClassNames("card", "flush", "list-card");
        return card;
    }

    private static String place(Row row) {
        String campaign = row.item().campaignName();
        return campaign == null
                ? row.organization().name()
                : campaign + ", " + row.organization().name();
    }

    private String platformName(Row row) {
        return registry.byKey(row.item().platform())
                .map(InstalledModule::displayName)
                .orElse(row.item().platform());
    }

    private PlatformColor platformColor(Row row) {
        return registry.byKey(row.item().platform()).map(InstalledModule::color).orElse(PlatformColor.NEUTRAL);
    }

    private DueBadge due(Row row) {
        return DueBadge.of(row.item(), clock.instant(), Formats.zone());
    }

    /** By the door that switches the organization, also within the one that is open: it is the same way. */
    private static void open(Row row) {
        UI.getCurrent()
                .getPage()
                .setLocation("/organization?to=" + encoded(row.organization().organization()) + "&page="
                        + encoded(row.item().link()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package app.backline.services.opsqueue.ui;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.InstalledModule;
import app.backline.services.opsqueue.OpsCounts;
import app.backline.services.opsqueue.OpsCountsService;
import app.backline.services.opsqueue.OpsFilter;
import app.backline.services.opsqueue.OpsItemSummary;
import app.backline.services.opsqueue.OpsQueueBroadcast;
import app.backline.services.opsqueue.OpsQueueService;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Keys;
import app.backline.services.ui.ListCard;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.UrlState;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What needs a person now (OQ-01, OQ-07..OQ-14). When somebody else acts the rows change where they stand: none appears
 * above the one a person looks at and none goes away under it; new ones are offered by a button.
 */
@Route("ops-queue")
@PageTitle("Ops Queue · Backline")
@Menu(title = "Ops Queue", order = 20, icon = "QUEUE")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class OpsQueueView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpsQueueService queue;

    @Inject
    private transient OpsCountsService counts;

    @Inject
    private transient ActiveModules modules;

    @Inject
    private transient OpsQueueBroadcast broadcast;

    private final transient OpsActions actions;
    private final transient Clock clock;
    private final PageHeader header;
    private final OpsFilters filters = new OpsFilters(this::reload);
    private final Button arrived = Buttons.plain("", this::reload);
    private final OpsGrid grid;
    private final OpsItemPanel panel;
    private final ListCard<OpsItemSummary> list;
    private transient OpsChoice choice;
    private transient Runnable silence = () -> {};

    @Inject
    public OpsQueueView(OpsActions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
        actions.afterwards(this::afterDeed);
        Button next = Buttons.primary("Next item", this::takeNext);
        next.setSuffixComponent(Keys.cap("N"));
        Button mine = Buttons.plain("My work", () -> UI.getCurrent().navigate("my-work"));
        header = new PageHeader("Ops Queue", "", mine, next);
        grid = new OpsGrid(clock);
        grid.onOpen(this::open);
        grid.onMark(item -> {
            if (panel().isVisible()) {
                show(item.id());
            }
        });
        grid.actions((menu, item) -> {
            menu.addItem("Details and history", click -> show(item.id()));
            actions.fill(menu, item);
        });
        panel = new OpsItemPanel(grid, this::open, this::closePanel);
        list = new ListCard<>(grid, empty());
        arrived.addClassName("ops-arrived");
        arrived.setVisible(false);
        Div both = new Div(list, panel);
        both.addClassName("ops-both");
        add(header, filters, new BatchBar(grid, actions), arrived, both, keys());
    }

    private OpsItemPanel panel() {
        return panel;
    }

    private EmptyState empty() {
        return new EmptyState(
                Glyph.CHECK,
                "Nothing needs you here",
                "Items appear by themselves when a campaign, a vendor or a file needs a person, and leave when it is"
                        + " done.",
                Buttons.plain("Show all", () -> {
                    choice.clear();
                    reload();
                }));
    }

    private Keys keys() {
        return new Keys()
                .list()
                .key("a", "assign to me", () -> onCurrent(actions::claim))
                .key("s", "snooze", () -> onCurrent(actions::snooze))
                .key("n", "next item", this::takeNext)
                .key(
                        "i",
                        "details and history",
                        () -> onCurrent(items -> show(items.get(0).id())))
                .key("r", "release", () -> onCurrent(actions::release))
                .key("g", "give to somebody", () -> onCurrent(actions::assign))
                .key("m", "make a note", () -> onCurrent(actions::note))
                .key("w", "wait for somebody outside", () -> onCurrent(actions::await))
                .key("x", "choose the row", this::chooseMarked);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        choice = new OpsChoice(UrlState.of(entering.getLocation()));
        reload();
        choice.item().ifPresent(this::show);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        silence = broadcast.listen(() -> ui.access(this::somebodyActed));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        silence.run();
    }

    /** Reads everything again, as the address says. */
    private void reload() {
        arrived.setVisible(false);
        showFigures();
        OpsFilter filter = choice.filter();
        list.show(page -> queue.list(filter, page));
        grid.deselectAll();
    }

    private void showFigures() {
        List<InstalledModule> active = modules.modules();
        OpsCounts now = counts.counts();
        grid.know(active);
        header.setSubtitle(Formats.number(now.open()) + " open, " + Formats.number(now.high())
                + " high. Oldest first within priority.");
        filters.show(choice, active, now);
    }

    /** The rows stay where they are and show how they stand now; what is new waits behind a button. */
    private void somebodyActed() {
        showFigures();
        renew();
        Set<UUID> shown = grid.rows().stream().map(OpsItemSummary::id).collect(Collectors.toSet());
        long fresh = queue.list(choice.filter(), PageRequest.first()).items().stream()
                .filter(item -> !shown.contains(item.id()))
                .count();
        if (fresh > 0 && shown.isEmpty()) {
            reload();
        } else {
            arrived.setText(fresh == 1 ? "Show 1 new item" : "Show " + fresh + " new items");
            arrived.setVisible(fresh > 0);
        }
    }

    /** What the person did is seen at once; a row they sent away goes. */
    private void afterDeed() {
        showFigures();
        renew();
        boolean snoozed = choice.filter().snoozed();
        list.remove(item -> !item.isOpen() || item.isSnoozed(clock.instant()) != snoozed);
        grid.deselectAll();
    }

    private void renew() {
        List<UUID> ids = grid.rows().stream().map(OpsItemSummary::id).toList();
        Map<UUID, OpsItemSummary> now =
                queue.these(ids).stream().collect(Collectors.toMap(OpsItemSummary::id, Function.identity()));
        list.renew(row -> now.getOrDefault(row.id(), row));
        if (panel.isVisible()) {
            show(panel.item());
        }
    }

    private void show(UUID id) {
        queue.these(List.of(id)).stream().findFirst().ifPresent(item -> {
            panel.show(item, queue.history(id));
            choice.show(id);
        });
    }

    private void closePanel() {
        panel.hide();
        choice.show(null);
    }

    private void open(OpsItemSummary item) {
        String[] parts = item.link().split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length < 2 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    /** Takes the first item nobody has and shows it; Enter opens where it is done. */
    private void takeNext() {
        Notices.orProblem(() -> queue.takeNext(choice.filter())
                .ifPresentOrElse(
                        item -> {
                            afterDeed();
                            grid.mark(row -> row.id().equals(item.id()));
                            show(item.id());
                            Notices.success(item.title() + " is yours.");
                        },
                        () -> Notices.success("Every item has somebody. Nothing is waiting for you.")));
    }

    private void chooseMarked() {
        grid.markedRow().ifPresent(row -> {
            if (grid.asMultiSelect().isSelected(row)) {
                grid.asMultiSelect().deselect(row);
            } else {
                grid.asMultiSelect().select(row);
            }
        });
    }

    /** On the item of the panel, else on the marked row. */
    private void onCurrent(Consumer<List<OpsItemSummary>> action) {
        if (panel.isVisible()) {
            action.accept(List.of(panel.shown()));
        } else {
            grid.markedRow()
                    .ifPresentOrElse(
                            item -> action.accept(List.of(item)),
                            () -> Notices.success("Mark a row with J and K first."));
        }
    }
}

package app.backline.services.opsqueue.ui;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.InstalledModule;
import app.backline.services.opsqueue.OpsCounts;
import app.backline.services.opsqueue.OpsCountsService;
import app.backline.services.opsqueue.OpsFilter;
import app.backline.services.opsqueue.OpsFilter.Assigned;
import app.backline.services.opsqueue.OpsItemSummary;
import app.backline.services.opsqueue.OpsQueueBroadcast;
import app.backline.services.opsqueue.OpsQueueService;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FilterChips;
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
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
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
import java.util.function.Consumer;

/** What needs a person now (OQ-01, OQ-07..OQ-13); it changes by itself when the queue does. */
@Route("ops-queue")
@PageTitle("Ops Queue · Backline")
@Menu(title = "Ops Queue", order = 20, icon = "QUEUE")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class OpsQueueView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient OpsQueueService queue;
    private final transient OpsCountsService counts;
    private final transient ActiveModules modules;
    private final transient OpsQueueBroadcast broadcast;
    private final transient Clock clock;
    private final Button mine = Buttons.plain("My work", () -> choose("assigned", "mine"));
    private final Button next = Buttons.primary("Next item", this::takeNext);
    private final PageHeader header = new PageHeader("Ops Queue", "", mine, next);
    private final Div chips = new Div();
    private final OpsGrid grid;
    private final ListCard<OpsItemSummary> list;
    private transient OpsChoice choice;
    private transient Runnable silence = () -> {};

    @Inject
    public OpsQueueView(
            OpsQueueService queue,
            OpsCountsService counts,
            ActiveModules modules,
            OpsQueueBroadcast broadcast,
            Clock clock) {
        this.queue = queue;
        this.counts = counts;
        this.modules = modules;
        this.broadcast = broadcast;
        this.clock = clock;
        grid = new OpsGrid(clock);
        grid.onOpen(this::open);
        grid.actions(this::menu);
        next.setSuffixComponent(Keys.cap("N"));
        list = new ListCard<>(
                grid,
                new EmptyState(
                        Glyph.CHECK,
                        "Nothing needs you here",
                        "Items appear by themselves when a campaign, a vendor or a file needs a person, and leave when it"
                                + " is done.",
                        Buttons.plain("Show all", this::showAll)));
        add(header, chips, list, keys());
    }

    private Keys keys() {
        return new Keys()
                .list()
                .key("a", "assign to me", () -> onMarked(item -> queue.claim(item.id())))
                .key("s", "snooze", () -> onMarked(this::snooze))
                .key("n", "next item", this::takeNext)
                .key("r", "release", () -> onMarked(item -> queue.release(item.id())))
                .key("m", "make a note", () -> onMarked(this::note));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        choice = new OpsChoice(UrlState.of(entering.getLocation()));
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        silence = broadcast.listen(() -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        silence.run();
    }

    private void refresh() {
        List<InstalledModule> active = modules.modules();
        OpsCounts now = counts.counts();
        grid.know(active);
        header.setSubtitle(Formats.number(now.open()) + " open, " + Formats.number(now.high())
                + " high. Oldest first within priority.");
        mine.getElement().setAttribute("aria-pressed", String.valueOf(choice.is("assigned", "mine")));
        showChips(active, now);
        OpsFilter filter = choice.filter();
        list.show(page -> queue.list(filter, page));
    }

    private void showChips(List<InstalledModule> active, OpsCounts now) {
        FilterChips row = new FilterChips().chip("All", now.open(), choice.isAll(), this::showAll);
        for (InstalledModule module : active) {
            long open = now.platforms().getOrDefault(module.key(), 0L);
            row.chip(
                    module.displayName(),
                    open,
                    choice.is("platform", module.key()),
                    () -> choose("platform", module.key()));
        }
        row.chip("High", now.high(), choice.is("priority", "high"), () -> choose("priority", "high"))
                .chip("Overdue", now.overdue(), choice.is("overdue", "true"), () -> choose("overdue", "true"))
                .chip(
                        "Unassigned",
                        now.unassigned(),
                        choice.is("assigned", "unassigned"),
                        () -> choose("assigned", "unassigned"));
        if (now.snoozed() > 0 || choice.is("snoozed", "true")) {
            row.chip("Snoozed", now.snoozed(), choice.is("snoozed", "true"), () -> choose("snoozed", "true"));
        }
        chips.removeAll();
        chips.add(row);
    }

    private void choose(String key, String value) {
        choice.toggle(key, value);
        refresh();
    }

    private void showAll() {
        choice.clear();
        refresh();
    }

    private void open(OpsItemSummary item) {
        String[] parts = item.link().split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length < 2 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    /** Takes the first item nobody has and opens it. */
    private void takeNext() {
        OpsFilter free = new OpsFilter(
                choice.filter().platform(), choice.filter().priority(), Assigned.UNASSIGNED, false, false, null);
        queue.list(free, PageRequest.of(1, null)).items().stream()
                .findFirst()
                .ifPresentOrElse(
                        item -> Notices.orProblem(() -> {
                            queue.claim(item.id());
                            open(item);
                        }),
                        () -> Notices.success("Every item has somebody. Nothing is waiting for you."));
    }

    /** The same actions as the keys, for the mouse and for touch. */
    private void menu(ContextMenu menu, OpsItemSummary item) {
        if (item.claimedBy() == null) {
            menu.addItem("Assign to me", click -> act(() -> queue.claim(item.id())));
        } else {
            menu.addItem("Release", click -> act(() -> queue.release(item.id())));
        }
        menu.addItem("Snooze", click -> snooze(item));
        menu.addItem("Make a note", click -> note(item));
    }

    private void act(Runnable action) {
        Notices.orProblem(() -> {
            action.run();
            refresh();
        });
    }

    private void onMarked(Consumer<OpsItemSummary> action) {
        grid.markedRow()
                .ifPresentOrElse(
                        item -> act(() -> action.accept(item)),
                        () -> Notices.success("Mark a row with J and K first."));
    }

    private void snooze(OpsItemSummary item) {
        new SnoozeDialog(
                        clock,
                        until -> act(() -> {
                            queue.snooze(item.id(), until);
                            Notices.success(item.title() + " comes back " + Formats.time(until) + ".");
                        }))
                .open();
    }

    private void note(OpsItemSummary item) {
        TextArea text = new TextArea("Note");
        text.setValue(item.note() == null ? "" : item.note());
        text.setHelperText("Everybody in your organization reads it.");
        Dialogs.form(item.title(), text, "Keep note", () -> {
            queue.note(item.id(), text.getValue());
            refresh();
        });
    }
}

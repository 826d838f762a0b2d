package app.backline.services.opsqueue.ui;

import app.backline.services.opsqueue.OpsItemSummary;
import app.backline.services.opsqueue.OpsOutcome;
import app.backline.services.opsqueue.OpsPeopleService;
import app.backline.services.opsqueue.OpsWorkService;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import app.backline.tenants.Colleague;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** What a person can do with one item or several: by key, by menu, by the bar over the list. */
@Dependent
public class OpsActions {
    private static final List<String> PARTIES = List.of("vendor", "client", "creator");

    private final OpsWorkService work;
    private final OpsPeopleService people;
    private final Clock clock;
    private Runnable afterwards = () -> {};

    @Inject
    public OpsActions(OpsWorkService work, OpsPeopleService people, Clock clock) {
        this.work = work;
        this.people = people;
        this.clock = clock;
    }

    /** What happens after each deed: the rows are read again. */
    void afterwards(Runnable action) {
        afterwards = action;
    }

    void claim(List<OpsItemSummary> items) {
        act(items, () -> work.claim(ids(items)), "assigned to you");
    }

    void release(List<OpsItemSummary> items) {
        act(items, () -> work.release(ids(items)), "released");
    }

    void resume(List<OpsItemSummary> items) {
        act(items, () -> work.resume(ids(items)), "going on");
    }

    void assign(List<OpsItemSummary> items) {
        ComboBox<Colleague> who = new ComboBox<>("Who does it");
        who.setItems(people.assignable());
        who.setItemLabelGenerator(Colleague::name);
        who.setRequired(true);
        Dialogs.form(
                "Assign " + name(items),
                who,
                "Assign",
                () -> finish(
                        items,
                        work.assign(
                                ids(items),
                                who.isEmpty() ? null : who.getValue().subject()),
                        "assigned"));
    }

    void snooze(List<OpsItemSummary> items) {
        new SnoozeDialog(
                        clock,
                        until -> act(
                                items, () -> work.snooze(ids(items), until), "snoozed until " + Formats.time(until)))
                .open();
    }

    void note(List<OpsItemSummary> items) {
        TextArea text = new TextArea("Note");
        text.setValue(
                items.size() == 1 && items.get(0).note() != null ? items.get(0).note() : "");
        text.setHelperText("Everybody in your organization reads it.");
        Dialogs.form(
                name(items), text, "Keep note", () -> finish(items, work.note(ids(items), text.getValue()), "noted"));
    }

    void await(List<OpsItemSummary> items) {
        ComboBox<String> who = new ComboBox<>("Who must act first");
        who.setItems(PARTIES);
        who.setAllowCustomValue(true);
        who.addCustomValueSetListener(typed -> who.setValue(typed.getDetail()));
        who.setValue(PARTIES.get(0));
        who.setHelperText("The due time stands still until you say that it goes on.");
        Dialogs.form(
                "Waiting with " + name(items),
                who,
                "Wait",
                () -> finish(items, work.await(ids(items), who.getValue()), "waiting for " + who.getValue()));
    }

    /** The same actions as the keys, for the mouse and for touch. */
    void fill(ContextMenu menu, OpsItemSummary item) {
        List<OpsItemSummary> one = List.of(item);
        if (item.claimedBy() == null) {
            menu.addItem("Assign to me", click -> claim(one));
        } else {
            menu.addItem("Release", click -> release(one));
        }
        menu.addItem("Assign to somebody", click -> assign(one));
        menu.addItem("Snooze", click -> snooze(one));
        menu.addItem("Make a note", click -> note(one));
        if (item.awaiting() == null) {
            menu.addItem("Wait for somebody outside", click -> await(one));
        } else {
            menu.addItem("Go on, nobody is awaited", click -> resume(one));
        }
    }

    private void act(List<OpsItemSummary> items, Supplier<OpsOutcome> deed, String done) {
        Notices.orProblem(() -> finish(items, deed.get(), done));
    }

    private void finish(List<OpsItemSummary> items, OpsOutcome outcome, String done) {
        afterwards.run();
        if (!outcome.refused().isEmpty()) {
            String reason = outcome.refused().get(0).reason();
            Notices.error(
                    items.size() == 1
                            ? reason
                            : outcome.refused().size() + " of " + items.size() + " stay as they were. " + reason);
        } else {
            Notices.success(name(items) + ": " + done + ".");
        }
    }

    private static String name(List<OpsItemSummary> items) {
        return items.size() == 1 ? items.get(0).title() : Formats.number(items.size()) + " items";
    }

    private static List<UUID> ids(List<OpsItemSummary> items) {
        return items.stream().map(OpsItemSummary::id).toList();
    }
}

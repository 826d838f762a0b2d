package app.backline.services.opsqueue.ui;

import app.backline.services.modules.InstalledModule;
import app.backline.services.opsqueue.OpsCounts;
import app.backline.services.opsqueue.OpsCounts.Assignee;
import app.backline.services.opsqueue.OpsFilter;
import app.backline.services.ui.Facts;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Formats;
import app.backline.services.ui.How;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The figures over the queue and the filters, each with how many items it stands for. */
final class OpsFilters extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Runnable onChange;
    private transient OpsChoice choice;
    private transient List<InstalledModule> active = List.of();

    OpsFilters(Runnable onChange) {
        this.onChange = onChange;
        addClassName("ops-filters");
    }

    void show(OpsChoice chosen, List<InstalledModule> modules, OpsCounts now) {
        choice = chosen;
        active = modules;
        removeAll();
        if (now.averageAgeSeconds() != null) {
            add(figures(now));
        }
        Div row = new Div(chips(now), who(now.assignees()));
        row.addClassName("ops-filter-row");
        add(row);
    }

    private Facts figures(OpsCounts now) {
        return new Facts()
                .fact(
                        "Average age",
                        new Span(Formats.span(Duration.ofSeconds(now.averageAgeSeconds()))),
                        new How("sum of (now - open since) / open items", "Snoozed items are left out."))
                .fact(
                        "Most time gathers in",
                        new Span(name(now.bottleneck())),
                        new How(
                                "the platform with the largest sum of (now - open since)",
                                "Many items and old items both count; snoozed ones are left out."));
    }

    private String name(String platform) {
        return active.stream()
                .filter(module -> module.key().equals(platform))
                .map(InstalledModule::displayName)
                .findFirst()
                .orElse(platform);
    }

    private FilterChips chips(OpsCounts now) {
        FilterChips row = new FilterChips().chip("All", now.open(), choice.isAll(), this::clear);
        for (InstalledModule module : active) {
            long open = now.platforms().getOrDefault(module.key(), 0L);
            chip(row, module.displayName(), open, "platform", module.key());
        }
        chip(row, "High", now.high(), "priority", "high");
        chip(row, "Overdue", now.overdue(), "overdue", "true");
        chip(row, "Waiting", now.waiting(), "waiting", "true");
        chip(row, "Mine", now.mine(), "assigned", OpsFilter.MINE);
        chip(row, "Unassigned", now.unassigned(), "assigned", OpsFilter.UNASSIGNED);
        if (now.snoozed() > 0 || choice.is("snoozed", "true")) {
            chip(row, "Snoozed", now.snoozed(), "snoozed", "true");
        }
        return row.chip("Group by platform", choice.is("group", "platform"), () -> toggle("group", "platform"));
    }

    private void chip(FilterChips row, String label, long count, String key, String value) {
        row.chip(label, count, choice.is(key, value), () -> toggle(key, value));
    }

    private Select<Assignee> who(List<Assignee> people) {
        Select<Assignee> who = new Select<>();
        who.addClassName("ops-who");
        who.setAriaLabel("Who has it");
        who.setPlaceholder("Anybody");
        who.setEmptySelectionAllowed(true);
        who.setEmptySelectionCaption("Anybody");
        who.setItems(people);
        who.setItemLabelGenerator(
                person -> person == null ? "Anybody" : person.name() + " (" + Formats.number(person.open()) + ")");
        people.stream()
                .filter(person ->
                        choice.assigned().filter(person.subject()::equals).isPresent())
                .findFirst()
                .ifPresent(who::setValue);
        who.addValueChangeListener(change -> {
            Assignee person = change.getValue();
            String subject = person == null ? null : person.subject();
            if (!Objects.equals(subject, choice.assigned().orElse(null))) {
                choice.put("assigned", subject);
                onChange.run();
            }
        });
        return who;
    }

    private void toggle(String key, String value) {
        choice.toggle(key, value);
        onChange.run();
    }

    private void clear() {
        choice.clear();
        onChange.run();
    }
}

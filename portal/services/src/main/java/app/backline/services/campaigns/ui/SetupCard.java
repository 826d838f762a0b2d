package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.SetupChecklist;
import app.backline.services.campaigns.SetupStep;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** The setup checklist: what is done and how, what is missing and who may do it; at most one of its buttons is primary. */
final class SetupCard {
    private final SetupChecklist checklist;
    private final Caller reader;
    private final boolean leads;
    private final SetupActions actions;

    /** @param leads whether the page's one primary button stands here */
    SetupCard(SetupChecklist checklist, Caller reader, boolean leads, SetupActions actions) {
        this.checklist = checklist;
        this.reader = reader;
        this.leads = leads;
        this.actions = actions;
    }

    DataCard build() {
        OrderedList list = new OrderedList();
        list.addClassName("setup-steps");
        SetupStep first = checklist.steps().stream()
                .filter(step -> !step.done() && step.isFor(reader))
                .findFirst()
                .orElse(null);
        checklist.steps().forEach(step -> list.add(item(step, step == first)));
        String count = checklist.done() + " of " + checklist.steps().size() + " done";
        DataCard card = new DataCard("Setup", list)
                .corner(StatusBadge.of(count, checklist.isComplete() ? Tone.GOOD : Tone.WARN));
        card.setId("setup");
        return card;
    }

    private ListItem item(SetupStep step, boolean first) {
        Span mark = step.done() ? Glyph.CHECK.icon() : Glyph.CLOCK.icon();
        mark.addClassName("setup-mark");
        Span label = new Span(step.label());
        label.addClassName("setup-label");
        Span detail = new Span(capital(step.detail()));
        detail.addClassName("setup-detail");
        Span state = new Span(step.done() ? "Done: " : "Missing: ");
        state.addClassName("sr-only");
        Div words = new Div(state, label, detail);
        words.addClassName("setup-words");
        ListItem item = new ListItem(mark, words, deed(step, first));
        item.addClassName("setup-step");
        item.getElement().setAttribute("data-tone", step.done() ? "good" : "warn");
        return item;
    }

    private Component deed(SetupStep step, boolean first) {
        if (!step.isFor(reader)) {
            Span who = new Span(step.done() ? "" : "For " + words(step));
            who.addClassName("setup-detail");
            return who;
        }
        if (step.done()) {
            return Buttons.quiet("Change", () -> actions.perform(step));
        }
        Button button = leads && first
                ? Buttons.primary(actions.verb(step), () -> actions.perform(step))
                : Buttons.plain(actions.verb(step), () -> actions.perform(step));
        button.setId("setup-" + step.key());
        return button;
    }

    private static String words(SetupStep step) {
        return step.roles().stream()
                .sorted()
                .map(Role::label)
                .map(String::toLowerCase)
                .collect(Collectors.joining(", "));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

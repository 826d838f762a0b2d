package app.backline.services.notifications.ui;

import app.backline.services.notifications.destinations.DestinationBoard;
import app.backline.services.notifications.destinations.DestinationService;
import app.backline.services.notifications.destinations.DestinationSummary;
import app.backline.services.notifications.destinations.DestinationTests;
import app.backline.services.notifications.destinations.NewDestination;
import app.backline.services.notifications.destinations.SavedDestination;
import app.backline.services.notifications.outbound.Answer;
import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.services.spi.NotificationEvent;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.Notices;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One destination of a module: what is set, how it fares, and a test with what is on the screen. */
class DestinationCard extends Div {
    private static final long serialVersionUID = 1L;

    private final DestinationSummary now;
    private final transient DestinationService destinations;
    private final transient DestinationTests tests;
    private final transient Runnable changed;
    private final Checkbox enabled;
    private final PasswordField address = new PasswordField("Webhook address");
    private final TextField channel = new TextField("Channel");
    private final TextArea recipients = new TextArea("Recipients");
    private final CheckboxGroup<NotificationEvent> events = new CheckboxGroup<>("Tell about");
    private final Div answer = new Div();
    private final transient FieldErrors errors = new FieldErrors();

    DestinationCard(
            DestinationSummary now,
            DestinationBoard board,
            DestinationService destinations,
            DestinationTests tests,
            Runnable changed) {
        this.now = now;
        this.destinations = destinations;
        this.tests = tests;
        this.changed = changed;
        String label = now.kind().label();
        enabled = new Checkbox("Send to " + (isMail() ? "people by e-mail" : label));
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("destination-answer");
        fill(board.events());
        DataCard card = new DataCard(label, form(), actions(board.mayChange()), answer);
        card.corner(DestinationWords.badge(now));
        card.setId("destination-" + now.kind().key());
        DestinationWords.remark(now).ifPresent(words -> card.add(quiet(words)));
        add(card);
    }

    private void fill(List<NotificationEvent> all) {
        events.setItems(all);
        events.setItemLabelGenerator(NotificationEvent::label);
        events.setItemHelperGenerator(NotificationEvent::help);
        events.setValue(
                all.stream().filter(event -> now.events().contains(event.key())).collect(Collectors.toSet()));
        enabled.setValue(now.enabled());
        address.setHelperText(
                now.addressEnd() == null
                        ? DestinationWords.where(now.kind())
                        : "One is saved, ending in " + now.addressEnd() + ". Leave blank to keep it.");
        address.setRevealButtonVisible(false);
        channel.setValue(Objects.requireNonNullElse(now.channel(), ""));
        channel.setHelperText("Blank: the webhook's own channel");
        recipients.setValue(String.join("\n", now.recipients()));
        recipients.setHelperText("One address a line");
        errors.field("address", address)
                .field("channel", channel)
                .field("recipients", recipients)
                .field("events", events);
    }

    private FormLayout form() {
        FormLayout form = new FormLayout();
        form.add(enabled, 2);
        if (isMail()) {
            form.add(recipients, 2);
        } else {
            form.add(address);
        }
        if (now.kind() == DestinationKind.SLACK) {
            form.add(channel);
        }
        form.add(events, 2);
        return form;
    }

    private Div actions(boolean mayChange) {
        Div row = new Div(Buttons.plain("Test connection", this::test));
        row.addClassName("destination-actions");
        if (mayChange) {
            row.addComponentAsFirst(Buttons.plain("Save " + now.kind().label(), this::save));
        }
        if (now.pausedAt() != null) {
            row.add(Buttons.plain("Resume", this::resume));
        }
        if (mayChange && now.signed()) {
            row.add(Buttons.quiet("New signing key", this::renew));
        }
        if (mayChange && (now.addressEnd() != null || !now.recipients().isEmpty())) {
            Button remove = Buttons.danger("Remove", this::forget);
            remove.setAriaLabel("Remove " + now.kind().label());
            row.add(remove);
        }
        return row;
    }

    private void save() {
        Notices.orProblem(() -> errors.during(() -> {
            SavedDestination saved = destinations.save(now.module(), now.kind(), now.version(), typed());
            Notices.success("Saved.");
            changed.run();
            SigningKeyDialog.show(saved);
        }));
    }

    private void test() {
        Notices.orProblem(() -> errors.during(() -> {
            Answer said = tests.test(now.module(), now.kind(), typed());
            answer.removeAll();
            answer.add(
                    StatusBadge.of(
                            said.isDelivered() ? "Delivered" : "Not delivered",
                            said.isDelivered() ? Tone.GOOD : Tone.BAD),
                    new Span(" " + said.words()));
        }));
    }

    private void resume() {
        Notices.orProblem(() -> {
            destinations.resume(now.id());
            Notices.success("Resumed. What waits goes out now.");
            changed.run();
        });
    }

    private void renew() {
        Dialogs.confirmDanger(
                "Make a new signing key?",
                "The old key is worthless at once: your receiver refuses calls until it knows the new one.",
                "Make new key",
                () -> {
                    SavedDestination saved = destinations.renewSigningKey(now.id());
                    changed.run();
                    SigningKeyDialog.show(saved);
                });
    }

    private void forget() {
        Dialogs.confirmDanger(
                "Remove " + now.kind().label() + "?",
                "Nothing is sent there any more, and what waits is dropped. It can be entered again.",
                "Remove",
                () -> {
                    destinations.forget(now.id());
                    Notices.success("Removed.");
                    changed.run();
                });
    }

    private NewDestination typed() {
        return new NewDestination(
                enabled.getValue(),
                address.getValue(),
                channel.getValue(),
                Arrays.stream(recipients.getValue().split("[\\s,;]+")).toList(),
                events.getValue().stream().map(NotificationEvent::key).toList());
    }

    private boolean isMail() {
        return now.kind() == DestinationKind.EMAIL;
    }

    private static Paragraph quiet(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("quiet");
        return words;
    }
}

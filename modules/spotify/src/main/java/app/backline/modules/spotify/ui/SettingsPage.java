package app.backline.modules.spotify.ui;

import app.backline.modules.spotify.NewSpotifySettings;
import app.backline.modules.spotify.SpotifyEvents;
import app.backline.modules.spotify.SpotifySettings;
import app.backline.modules.spotify.SpotifySettingsService;
import app.backline.modules.spotify.SpotifySlack;
import app.backline.services.notifications.SlackAnswer;
import app.backline.services.spi.NotificationEvent;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Notices;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;

/** Slack and limits of Spotify. Admins change them, operators may look and test. */
@Dependent
public class SettingsPage extends Div {
    private final transient SpotifySettingsService settings;
    private final transient SpotifySlack slack;
    private final Checkbox enabled = new Checkbox("Send to Slack");
    private final PasswordField webhook = new PasswordField("Webhook address");
    private final TextField channel = new TextField("Channel");
    private final CheckboxGroup<NotificationEvent> events = new CheckboxGroup<>("Tell about");
    private final IntegerField staleHours = new IntegerField("A scrape is stale after hours");
    private final IntegerField responseDays = new IntegerField("Days a vendor has to answer");
    private final Div answer = new Div();
    private final Button save = Buttons.primary("Save settings", this::save);
    private final Button forget = Buttons.danger("Remove webhook", this::forget);

    @Inject
    public SettingsPage(SpotifySettingsService settings, SpotifySlack slack) {
        this.settings = settings;
        this.slack = slack;
        events.setItems(SpotifyEvents.ALL);
        events.setItemLabelGenerator(NotificationEvent::label);
        channel.setPlaceholder("#spotify");
        channel.setHelperText("Blank: the webhook's own channel");
        answer.getElement().setAttribute("role", "status");
        FormLayout slackForm = new FormLayout(enabled, webhook, channel, events);
        FormLayout limits = new FormLayout(staleHours, responseDays);
        add(
                new DataCard("Slack", slackForm, Buttons.plain("Test connection", this::test), answer),
                new DataCard("Limits", limits),
                new Div(save, forget));
        show();
    }

    private void show() {
        SpotifySettings now = settings.get();
        enabled.setValue(now.slackEnabled());
        webhook.clear();
        webhook.setHelperText(
                now.hasWebhook()
                        ? "One is saved, ending in " + now.webhookHint() + ". Leave blank to keep it."
                        : "From Slack: https://hooks.slack.com/services/…");
        channel.setValue(Objects.requireNonNullElse(now.slackChannel(), ""));
        events.setValue(SpotifyEvents.ALL.stream()
                .filter(event -> now.slackEvents().contains(event.key()))
                .collect(Collectors.toSet()));
        staleHours.setValue(now.scrapeStaleHours());
        responseDays.setValue(now.vendorResponseDays());
        boolean admin = CurrentOrganization.caller()
                .map(caller -> caller.is(Role.ADMIN))
                .orElse(false);
        save.setVisible(admin);
        forget.setVisible(admin && now.hasWebhook());
    }

    private void save() {
        Notices.orProblem(() -> {
            settings.save(new NewSpotifySettings(
                    enabled.getValue(),
                    webhook.getValue(),
                    channel.getValue(),
                    events.getValue().stream()
                            .map(NotificationEvent::key)
                            .sorted()
                            .toList(),
                    number(staleHours),
                    number(responseDays)));
            Notices.success("Saved.");
            show();
        });
    }

    private void forget() {
        settings.forgetWebhook();
        Notices.success("Removed. Slack is switched off.");
        show();
    }

    private void test() {
        Notices.orProblem(() -> {
            SlackAnswer said = slack.test(webhook.getValue(), channel.getValue());
            answer.removeAll();
            answer.add(
                    StatusBadge.of(
                            said.delivered() ? "Delivered" : "Not delivered", said.delivered() ? Tone.GOOD : Tone.BAD),
                    new Span(" " + said.message()));
        });
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}

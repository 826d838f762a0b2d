package app.backline.modules.spotify.ui;

import app.backline.modules.spotify.NewSpotifySettings;
import app.backline.modules.spotify.SpotifySettings;
import app.backline.modules.spotify.SpotifySettingsService;
import app.backline.services.notifications.ui.NotificationSettings;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Notifications and limits of Spotify. Admins change them, operators may look and test. */
@Dependent
public class SettingsPage extends Div {
    private final transient SpotifySettingsService settings;
    private final IntegerField staleHours = new IntegerField("A scrape is stale after hours");
    private final IntegerField responseDays = new IntegerField("Days a vendor has to answer");
    private final transient FieldErrors errors =
            new FieldErrors().field("scrape_stale_hours", staleHours).field("vendor_response_days", responseDays);

    @Inject
    public SettingsPage(SpotifySettingsService settings, NotificationSettings notifications) {
        this.settings = settings;
        addClassName("settings-cards");
        Button save = Buttons.primary("Save limits", this::save);
        save.setVisible(settings.mayChange());
        add(new DataCard("Limits", new FormLayout(staleHours, responseDays), save), notifications.of("spotify"));
        show();
    }

    private void show() {
        SpotifySettings now = settings.get();
        staleHours.setValue(now.scrapeStaleHours());
        responseDays.setValue(now.vendorResponseDays());
    }

    private void save() {
        Notices.orProblem(() -> errors.during(() -> {
            settings.save(new NewSpotifySettings(number(staleHours), number(responseDays)));
            Notices.success("Saved.");
            show();
        }));
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}

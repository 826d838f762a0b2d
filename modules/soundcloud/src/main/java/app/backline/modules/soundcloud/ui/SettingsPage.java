package app.backline.modules.soundcloud.ui;

import app.backline.modules.soundcloud.NewSoundcloudSettings;
import app.backline.modules.soundcloud.SoundcloudSettings;
import app.backline.modules.soundcloud.SoundcloudSettingsService;
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

/** Notifications and limits of SoundCloud. Admins change them, operators may look and test. */
@Dependent
public class SettingsPage extends Div {
    private final transient SoundcloudSettingsService settings;
    private final IntegerField decision = new IntegerField("Hours to decide a submission");
    private final IntegerField proof = new IntegerField("Hours to prove support");
    private final IntegerField tier2 = new IntegerField("T2 from followers");
    private final IntegerField tier3 = new IntegerField("T3 from followers");
    private final IntegerField tier4 = new IntegerField("T4 from followers");
    private final transient FieldErrors errors = new FieldErrors()
            .field("decision_hours", decision)
            .field("proof_hours", proof)
            .field("tier2_from", tier2)
            .field("tier3_from", tier3)
            .field("tier4_from", tier4);

    @Inject
    public SettingsPage(SoundcloudSettingsService settings, NotificationSettings notifications) {
        this.settings = settings;
        addClassName("settings-cards");
        Button save = Buttons.primary("Save limits", this::save);
        save.setVisible(settings.mayChange());
        add(
                new DataCard("Limits", new FormLayout(decision, proof, tier2, tier3, tier4), save),
                notifications.of("soundcloud"));
        show();
    }

    private void show() {
        SoundcloudSettings now = settings.get();
        decision.setValue(now.decisionHours());
        proof.setValue(now.proofHours());
        tier2.setValue(now.tier2From());
        tier3.setValue(now.tier3From());
        tier4.setValue(now.tier4From());
    }

    private void save() {
        Notices.orProblem(() -> errors.during(() -> {
            settings.save(new NewSoundcloudSettings(
                    number(decision), number(proof), number(tier2), number(tier3), number(tier4)));
            Notices.success("Saved.");
            show();
        }));
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}

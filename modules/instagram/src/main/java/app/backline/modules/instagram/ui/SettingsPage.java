package app.backline.modules.instagram.ui;

import app.backline.modules.instagram.InstagramSettings;
import app.backline.modules.instagram.InstagramSettingsService;
import app.backline.modules.instagram.NewInstagramSettings;
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

/** Notifications and limits of Instagram. Admins change them, operators may look and test. */
@Dependent
public class SettingsPage extends Div {
    private final transient InstagramSettingsService settings;
    private final IntegerField qaHours = new IntegerField("Hours to check a post");
    private final IntegerField noticeDays = new IntegerField("Days before a follow-up report it is announced");
    private final IntegerField graceDays = new IntegerField("Days after the end the final report is overdue");
    private final transient FieldErrors errors = new FieldErrors()
            .field("qa_hours", qaHours)
            .field("follow_up_notice_days", noticeDays)
            .field("report_grace_days", graceDays);

    @Inject
    public SettingsPage(InstagramSettingsService settings, NotificationSettings notifications) {
        this.settings = settings;
        addClassName("settings-cards");
        Button save = Buttons.primary("Save limits", this::save);
        save.setVisible(settings.mayChange());
        add(
                new DataCard("Limits", new FormLayout(qaHours, noticeDays, graceDays), save),
                notifications.of("instagram"));
        show();
    }

    private void show() {
        InstagramSettings now = settings.get();
        qaHours.setValue(now.qaHours());
        noticeDays.setValue(now.followUpNoticeDays());
        graceDays.setValue(now.reportGraceDays());
    }

    private void save() {
        Notices.orProblem(() -> errors.during(() -> {
            settings.save(new NewInstagramSettings(number(qaHours), number(noticeDays), number(graceDays)));
            Notices.success("Saved.");
            show();
        }));
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? -1 : field.getValue();
    }
}

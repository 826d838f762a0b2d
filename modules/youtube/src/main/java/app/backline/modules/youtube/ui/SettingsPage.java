package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.NewYoutubeSettings;
import app.backline.modules.youtube.YoutubeSettings;
import app.backline.modules.youtube.YoutubeSettingsService;
import app.backline.services.notifications.ui.NotificationSettings;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Stalled views, services and notifications of YouTube. Admins change them, operators may look and test. */
@Dependent
public class SettingsPage extends Div {
    private static final long serialVersionUID = 1L;

    private final transient YoutubeSettingsService settings;
    private final Checkbox stalledOn = new Checkbox("Look for stalled views");
    private final IntegerField stalledViews = new IntegerField("Stalled below views");
    private final IntegerField stalledDays = new IntegerField("Gained within days");
    private final transient FieldErrors errors =
            new FieldErrors().field("stalled_views", stalledViews).field("stalled_days", stalledDays);

    @Inject
    public SettingsPage(YoutubeSettingsService settings, ServiceTypesCard types, NotificationSettings notifications) {
        this.settings = settings;
        addClassName("settings-cards");
        Button save = Buttons.primary("Save limits", this::save);
        save.setVisible(settings.mayChange());
        add(
                new DataCard("Stalled views", new FormLayout(stalledOn, stalledViews, stalledDays), save),
                types.of(settings.mayChange()),
                notifications.of("youtube"));
        show();
    }

    private void show() {
        YoutubeSettings now = settings.get();
        stalledOn.setValue(now.stalledOn());
        stalledViews.setValue((int) now.stalledViews());
        stalledDays.setValue(now.stalledDays());
    }

    private void save() {
        Notices.orProblem(() -> errors.during(() -> {
            settings.save(new NewYoutubeSettings(stalledOn.getValue(), number(stalledViews), number(stalledDays)));
            Notices.success("Saved.");
            show();
        }));
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}

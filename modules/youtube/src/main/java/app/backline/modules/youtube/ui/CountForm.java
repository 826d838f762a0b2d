package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.counts.NewCount;
import app.backline.services.ui.FieldErrors;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.UUID;

/** What stands under the video now. */
final class CountForm extends FormLayout {
    private static final long serialVersionUID = 1L;

    private final IntegerField views = field("Views");
    private final IntegerField likes = field("Likes");
    private final IntegerField comments = field("Comments");

    CountForm() {
        setResponsiveSteps(new ResponsiveStep("0", 1));
        views.setHelperText("As it stands under the video now. A count is never changed afterwards.");
        add(views, likes, comments);
    }

    FieldErrors errors() {
        return new FieldErrors().field("views", views).field("likes", likes).field("comments", comments);
    }

    NewCount facts(UUID campaignId) {
        return new NewCount(campaignId, null, number(views), number(likes), number(comments));
    }

    private static IntegerField field(String label) {
        IntegerField field = new IntegerField(label);
        field.setMin(0);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private static Long number(IntegerField field) {
        return field.getValue() == null ? null : field.getValue().longValue();
    }
}

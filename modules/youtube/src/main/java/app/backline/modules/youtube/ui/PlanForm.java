package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.plans.NewPlan;
import app.backline.services.ui.FieldErrors;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;

/** What a person plans about a low ratio. */
final class PlanForm extends FormLayout {
    private static final long serialVersionUID = 1L;

    private final TextArea plan = new TextArea("What will be done");
    private final DatePicker followUp = new DatePicker("Look again on");

    PlanForm(LocalDate usual) {
        plan.setRequiredIndicatorVisible(true);
        plan.setHelperText("By service and vendor: what is still owed, what pauses, why");
        plan.setMinHeight("8em");
        followUp.setValue(usual);
        followUp.setRequiredIndicatorVisible(true);
        setResponsiveSteps(new ResponsiveStep("0", 1));
        add(plan, followUp);
    }

    FieldErrors errors() {
        return new FieldErrors().field("plan", plan).field("follow_up_on", followUp);
    }

    NewPlan facts(UUID campaignId) {
        return new NewPlan(campaignId, plan.getValue(), followUp.getValue());
    }
}

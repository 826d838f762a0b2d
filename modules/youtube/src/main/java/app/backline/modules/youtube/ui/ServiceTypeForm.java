package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.lines.NewServiceType;
import app.backline.modules.youtube.lines.PolicyClass;
import app.backline.modules.youtube.lines.ServiceTypeSummary;
import app.backline.services.ui.FieldErrors;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** A service that the organization sells. */
final class ServiceTypeForm extends FormLayout {
    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField("Name");
    private final Select<String> counts = new Select<>();
    private final Select<PolicyClass> policy = new Select<>();

    ServiceTypeForm() {
        name.setRequiredIndicatorVisible(true);
        counts.setLabel("It counts");
        counts.setItems("views", "likes", "comments");
        counts.setValue("views");
        policy.setLabel("Policy");
        policy.setItems(PolicyClass.values());
        policy.setItemLabelGenerator(PolicyClass::label);
        policy.setHelperText("A prohibited one runs only when an admin lets it, campaign by campaign");
        policy.setValue(PolicyClass.AD_PLACEMENT);
        setResponsiveSteps(new ResponsiveStep("0", 1));
        add(name, counts, policy);
    }

    void show(ServiceTypeSummary type) {
        name.setValue(type.name());
        counts.setValue(type.counts());
        policy.setValue(type.policyClass());
    }

    FieldErrors errors() {
        return new FieldErrors().field("name", name).field("counts", counts).field("policy_class", policy);
    }

    NewServiceType facts() {
        return new NewServiceType(
                name.getValue(), counts.getValue(), policy.getValue().key());
    }
}

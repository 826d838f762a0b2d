package app.backline.web.admin;

import app.backline.services.ui.FieldErrors;
import app.backline.tenants.Role;
import app.backline.tenants.RoleDefaults;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A program to let in: its name, its one role, and limits in single modules. */
class ApiClientForm extends Div {
    private final TextField name = new TextField("Name");
    private final Select<Role> role = new Select<>();
    private final AccessMatrix matrix;
    private final FieldErrors errors = new FieldErrors().field("name", name).field("role", role);

    ApiClientForm(PermissionsService permissions) {
        addClassName("form-body");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        name.setHelperText("What the program is for, as you will look for it later.");
        role.setLabel("Role");
        role.setItems(NewApiClient.ROLES);
        role.setItemLabelGenerator(Role::label);
        role.setValue(Role.AUTOMATION);
        matrix = new AccessMatrix(access(permissions.modules()), List.of(Role.AUTOMATION));
        role.addValueChangeListener(change -> matrix.follow(List.of(change.getValue())));
        Paragraph rule =
                new Paragraph("In each module it may what its role allows; tick to give it less or more there.");
        rule.addClassName("quiet");
        add(name, role, rule, matrix);
    }

    void save(Consumer<NewApiClient> action) {
        errors.during(() ->
                action.accept(new NewApiClient(name.getValue(), role.getValue().key(), matrix.own())));
    }

    private static List<ModuleAccess> access(Map<String, String> modules) {
        return modules.entrySet().stream()
                .map(module -> ModuleAccess.of(
                        module.getKey(),
                        module.getValue(),
                        RoleDefaults.of(List.of(Role.AUTOMATION), module.getKey()),
                        null))
                .toList();
    }
}

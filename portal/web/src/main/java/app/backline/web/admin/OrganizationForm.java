package app.backline.web.admin;

import app.backline.services.ui.FieldErrors;
import app.backline.tenants.Role;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** A new organization with its modules and its first admin. */
class OrganizationForm extends Div {
    private final TextField name = new TextField("Name");
    private final TextField alias = new TextField("Alias");
    private final CheckboxGroup<String> modules = new CheckboxGroup<>("Platforms");
    private final TextField email = new TextField("First admin's e-mail");
    private final TextField firstName = new TextField("First name");
    private final TextField lastName = new TextField("Last name");
    private final FieldErrors errors = new FieldErrors()
            .field("name", name)
            .field("alias", alias)
            .field("email", email)
            .field("first_name", firstName)
            .field("last_name", lastName);

    OrganizationForm(List<String> installed) {
        addClassName("form-body");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        alias.setRequiredIndicatorVisible(true);
        alias.setHelperText(
                "Lower-case letters, digits and hyphens. It never changes: programs name the organization by it.");
        modules.setItems(installed);
        modules.select(installed);
        email.setHelperText("May stay empty; then nobody can work in it yet.");
        add(name, alias, modules, email, firstName, lastName);
    }

    void save(Consumer<NewOrganization> action) {
        NewPerson admin = email.isEmpty()
                ? null
                : new NewPerson(email.getValue(), firstName.getValue(), lastName.getValue(), List.of(Role.ADMIN.key()));
        errors.during(() -> action.accept(
                new NewOrganization(alias.getValue(), name.getValue(), List.copyOf(modules.getValue()), admin)));
    }
}

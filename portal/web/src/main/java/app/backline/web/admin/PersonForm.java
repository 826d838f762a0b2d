package app.backline.web.admin;

import app.backline.services.ui.FieldErrors;
import app.backline.tenants.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** Somebody to invite. */
class PersonForm extends Div {
    private final TextField email = new TextField("E-mail");
    private final TextField firstName = new TextField("First name");
    private final TextField lastName = new TextField("Last name");
    private final RoleChoice roles = new RoleChoice(List.of(Role.OPERATOR.key()));
    private final FieldErrors errors = new FieldErrors()
            .field("email", email)
            .field("first_name", firstName)
            .field("last_name", lastName)
            .field("roles", roles);

    PersonForm() {
        addClassName("form-body");
        email.setRequiredIndicatorVisible(true);
        email.setAutofocus(true);
        firstName.setRequiredIndicatorVisible(true);
        lastName.setRequiredIndicatorVisible(true);
        add(email, firstName, lastName, roles);
    }

    void save(Consumer<NewPerson> action) {
        errors.during(() -> action.accept(
                new NewPerson(email.getValue(), firstName.getValue(), lastName.getValue(), roles.keys())));
    }
}

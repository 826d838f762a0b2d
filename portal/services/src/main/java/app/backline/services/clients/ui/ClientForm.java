package app.backline.services.clients.ui;

import app.backline.services.clients.ClientSummary;
import app.backline.services.clients.NewClient;
import app.backline.services.ui.FieldErrors;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.function.Consumer;

/** The fields of a client in one column. */
class ClientForm extends Div {
    private final TextField name = new TextField("Name");
    private final TextField contactPerson = new TextField("Contact person");
    private final TextArea emails = new TextArea("E-mail addresses");
    private final TextField phone = new TextField("Phone");
    private final FieldErrors errors = new FieldErrors().field("name", name).field("emails", emails);

    ClientForm() {
        addClassName("form-body");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        emails.setHelperText("One per line. Reports and share links go there.");
        add(name, contactPerson, emails, phone);
    }

    ClientForm(ClientSummary client) {
        this();
        name.setValue(client.name());
        contactPerson.setValue(client.contactPerson() == null ? "" : client.contactPerson());
        emails.setValue(String.join("\n", client.emails()));
        phone.setValue(client.phone() == null ? "" : client.phone());
    }

    /** Hands over what was typed; a refusal is shown beside the fields. */
    void save(Consumer<NewClient> action) {
        errors.during(() -> action.accept(new NewClient(
                name.getValue(),
                contactPerson.getValue(),
                Arrays.stream(emails.getValue().split("[\\s,;]+"))
                        .filter(address -> !address.isBlank())
                        .toList(),
                phone.getValue())));
    }
}

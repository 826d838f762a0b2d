package app.backline.services.clients.ui;

import app.backline.services.clients.ClientSummary;
import app.backline.services.clients.NewClient;
import app.backline.services.parties.Suspect;
import app.backline.services.parties.ui.Suggestions;
import app.backline.services.ui.FieldErrors;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The fields of a client in one column. */
class ClientForm extends Div {
    private static final int PAUSE = 400;

    private final TextField name = new TextField("Name");
    private final TextField contactPerson = new TextField("Contact person");
    private final TextArea emails = new TextArea("E-mail addresses");
    private final TextField phone = new TextField("Phone");
    private final Suggestions suggestions = new Suggestions("clients/");
    private final FieldErrors errors = new FieldErrors().field("name", name).field("emails", emails);

    /** @param like finds clients that may be meant by what is typed */
    ClientForm(Function<NewClient, List<Suspect>> like) {
        addClassName("form-body");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        emails.setHelperText("One per line, or divided by commas. Reports and share links go there.");
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValueChangeTimeout(PAUSE);
        name.addValueChangeListener(typed -> suggest(typed, like));
        emails.addValueChangeListener(typed -> suggest(typed, like));
        add(name, suggestions, contactPerson, emails, phone);
    }

    ClientForm(ClientSummary client, Function<NewClient, List<Suspect>> like) {
        this(like);
        name.setValue(client.name());
        contactPerson.setValue(client.contactPerson() == null ? "" : client.contactPerson());
        emails.setValue(String.join("\n", client.emails()));
        phone.setValue(client.phone() == null ? "" : client.phone());
    }

    /** Hands over what was typed; a refusal is shown beside the fields. */
    void save(Consumer<NewClient> action) {
        errors.during(() -> action.accept(facts()));
    }

    private NewClient facts() {
        return new NewClient(name.getValue(), contactPerson.getValue(), List.of(emails.getValue()), phone.getValue());
    }

    private void suggest(ComponentValueChangeEvent<?, ?> typed, Function<NewClient, List<Suspect>> like) {
        if (typed.isFromClient()) {
            suggestions.show(like.apply(facts()));
        }
    }
}

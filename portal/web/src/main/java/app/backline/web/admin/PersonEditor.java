package app.backline.web.admin;

import app.backline.services.ui.Buttons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One person's roles, and for each module whether the role decides or flags of their own. */
class PersonEditor extends Div {
    private final RoleChoice roles;
    private final Map<String, Select<Flags>> modules = new LinkedHashMap<>();
    private final Button state;
    private transient Runnable onState = () -> {};
    private Dialog dialog;

    /** The combinations that make sense: who writes also reads, who deletes also writes. */
    enum Flags {
        BY_ROLE("As their role says"),
        NOTHING("Nothing"),
        READ("Read"),
        WRITE("Read and write"),
        DELETE("Read, write and delete");

        private final String label;

        Flags(String label) {
            this.label = label;
        }

        static Flags of(PersonPermission permission) {
            if (permission.delete()) {
                return DELETE;
            }
            if (permission.write()) {
                return WRITE;
            }
            return permission.read() ? READ : NOTHING;
        }

        PersonPermission in(String module) {
            return new PersonPermission(module, this != NOTHING, this == WRITE || this == DELETE, this == DELETE);
        }
    }

    PersonEditor(PersonSummary person, List<PersonPermission> own, Map<String, String> moduleNames) {
        addClassName("form-body");
        roles = new RoleChoice(person.roles());
        state = Buttons.quiet(person.active() ? "Deactivate" : "Activate again", this::changeState);
        add(new Paragraph(person.username() + " · " + person.email()), roles);
        moduleNames.forEach((key, name) -> add(choice(key, name, own)));
        add(state);
    }

    List<String> roles() {
        return roles.keys();
    }

    /** The modules with flags of their own; the role decides in all others. */
    List<PersonPermission> permissions() {
        return modules.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() != Flags.BY_ROLE)
                .map(entry -> entry.getValue().getValue().in(entry.getKey()))
                .toList();
    }

    void onState(Runnable action) {
        onState = action;
    }

    /** The dialog this stands in, to be closed when the state is changed instead. */
    void closing(Dialog around) {
        dialog = around;
    }

    private void changeState() {
        dialog.close();
        onState.run();
    }

    private Select<Flags> choice(String key, String name, List<PersonPermission> own) {
        Select<Flags> choice = new Select<>();
        choice.setLabel(name);
        choice.setItems(Flags.values());
        choice.setItemLabelGenerator(flags -> flags.label);
        choice.setValue(own.stream()
                .filter(permission -> permission.module().equals(key))
                .map(Flags::of)
                .findFirst()
                .orElse(Flags.BY_ROLE));
        modules.put(key, choice);
        return choice;
    }
}

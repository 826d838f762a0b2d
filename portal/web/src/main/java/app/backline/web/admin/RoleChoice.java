package app.backline.web.admin;

import app.backline.tenants.Role;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Collection;
import java.util.List;

/** The roles of an organization to choose from. */
class RoleChoice extends CheckboxGroup<Role> {
    RoleChoice(Collection<String> held) {
        super("Roles");
        setItems(Assignable.ROLES);
        setItemLabelGenerator(Role::label);
        held.forEach(key -> Role.of(key).filter(Assignable.ROLES::contains).ifPresent(this::select));
    }

    List<String> keys() {
        return getValue().stream().map(Role::key).toList();
    }
}

package app.backline.web.admin;

import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Tone;
import app.backline.tenants.Role;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The people of the organization: invite, give roles and permissions, deactivate. */
@Route("settings/users")
@PageTitle("People · Backline")
@Menu(title = "People", order = 90, icon = "PERSON")
@RolesAllowed(Roles.ADMIN)
@Dependent
public class UsersView extends Div {
    private final transient PeopleService people;
    private final transient PermissionsService permissions;
    private final PageHeader header;
    private final DataGrid<PersonSummary> grid = new DataGrid<>("People");

    @Inject
    public UsersView(PeopleService people, PermissionsService permissions) {
        this.people = people;
        this.permissions = permissions;
        header = new PageHeader("People", null, Buttons.primary("Invite person", this::invite));
        grid.lead("Person", PersonSummary::name, PersonSummary::email, UsersView::roles);
        grid.text("Roles", UsersView::roles);
        grid.badge(
                "State",
                row -> row.active() ? "Active" : "Deactivated",
                row -> row.active() ? Tone.GOOD : Tone.NEUTRAL);
        grid.onOpen(this::open);
        add(header, new DataCard(null, grid));
        show();
    }

    private void show() {
        List<PersonSummary> rows = people.list();
        long active = rows.stream().filter(PersonSummary::active).count();
        header.setSubtitle(Formats.number(active) + " can sign in. Open a person to change roles and permissions.");
        grid.show(rows);
    }

    private void invite() {
        PersonForm form = new PersonForm();
        Dialogs.form(
                "Invite person",
                form,
                "Send invitation",
                () -> form.save(facts -> {
                    InvitedPerson invited = people.invite(facts);
                    show();
                    InvitationNotice.show(invited);
                }));
    }

    private void open(PersonSummary person) {
        PersonEditor editor = new PersonEditor(person, permissions.of(person.id()), permissions.modules());
        editor.onState(() -> changeState(person));
        editor.closing(Dialogs.form(person.name(), editor, "Save person", () -> save(person, editor)));
    }

    private void save(PersonSummary person, PersonEditor editor) {
        people.changeRoles(person.id(), editor.roles());
        permissions.replace(person.id(), editor.permissions());
        show();
        Notices.success("Saved. It counts from their next page on.");
    }

    private void changeState(PersonSummary person) {
        if (!person.active()) {
            Notices.orProblem(() -> {
                people.activate(person.id());
                show();
            });
            return;
        }
        Dialogs.confirmDanger(
                "Deactivate " + person.name() + "?",
                "They are signed out and cannot sign in any more. What they did stays. You can activate them again.",
                "Deactivate",
                () -> {
                    people.deactivate(person.id());
                    show();
                });
    }

    private static String roles(PersonSummary person) {
        return person.roles().stream()
                .flatMap(key -> Role.of(key).stream())
                .map(Role::label)
                .collect(Collectors.joining(", "));
    }
}

package app.backline.web.admin;

import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Formats;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Purpose;
import app.backline.services.ui.Tone;
import app.backline.tenants.Role;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.UI;
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
@Purpose("Who works here, their roles and what they may in each module")
@Menu(title = "People", order = 90, icon = "PERSON")
@RolesAllowed(Roles.ADMIN)
@Dependent
public class UsersView extends Div {
    private final transient PeopleService people;
    private final PageHeader header;
    private final DataGrid<PersonSummary> grid = new DataGrid<>("People");

    @Inject
    public UsersView(PeopleService people) {
        this.people = people;
        header = new PageHeader("People", null, Buttons.primary("Invite person", this::invite));
        grid.lead("Person", PersonSummary::name, PersonSummary::email, UsersView::roles);
        grid.text("Roles", UsersView::roles);
        grid.badge(
                "State",
                row -> row.active() ? "Active" : "Deactivated",
                row -> row.active() ? Tone.GOOD : Tone.NEUTRAL);
        grid.onOpen(UsersView::open);
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

    private static void open(PersonSummary person) {
        UI.getCurrent().navigate("settings/users/" + person.id());
    }

    private static String roles(PersonSummary person) {
        return person.roles().stream()
                .flatMap(key -> Role.of(key).stream())
                .map(Role::label)
                .collect(Collectors.joining(", "));
    }
}

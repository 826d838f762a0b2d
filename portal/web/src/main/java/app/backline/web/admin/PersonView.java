package app.backline.web.admin;

import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import app.backline.tenants.Role;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** One person: their roles, and what they may in each module over what the roles allow. */
@Route("settings/users/:id")
@RolesAllowed(Roles.ADMIN)
@Dependent
public class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PeopleService people;
    private final transient PermissionsService permissions;
    private transient PersonSummary person;

    @Inject
    public PersonView(PeopleService people, PermissionsService permissions) {
        this.people = people;
        this.permissions = permissions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(entering.getRouteParameters().get("id").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return person.name() + " · Backline";
    }

    private void show(String id) {
        person = people.get(id);
        RoleChoice roles = new RoleChoice(person.roles());
        AccessMatrix matrix = new AccessMatrix(
                permissions.access(person.id(), Assignable.held(person.roles())), Assignable.held(person.roles()));
        roles.addValueChangeListener(change -> matrix.follow(change.getValue()));
        PageHeader header = new PageHeader(
                        person.name(),
                        person.email(),
                        Buttons.plain(person.active() ? "Deactivate" : "Activate again", this::changeState),
                        Buttons.primary("Save person", () -> save(roles, matrix)))
                .crumb("People", "settings/users")
                .crumb(person.name(), null);
        if (!person.active()) {
            header.state(StatusBadge.of("Deactivated", Tone.NEUTRAL));
        }
        Paragraph rule = new Paragraph(
                "A line says what the roles allow until you tick in it; then it is this person's own,"
                        + " whatever their roles become. Changes count when their sign-in is renewed, within five minutes.");
        rule.addClassName("quiet");
        removeAll();
        add(header, new DataCard(null, roles), new DataCard("What they may in each module", rule, matrix));
    }

    private void save(RoleChoice roles, AccessMatrix matrix) {
        Notices.orProblem(() -> {
            if (!roles.getValue().equals(rolesNow())) {
                people.changeRoles(person.id(), roles.keys());
            }
            permissions.set(person.id(), matrix.own());
            show(person.id());
            Notices.success("Saved.");
        });
    }

    private Set<Role> rolesNow() {
        return Assignable.held(person.roles());
    }

    private void changeState() {
        if (!person.active()) {
            Notices.orProblem(() -> {
                people.activate(person.id());
                show(person.id());
            });
            return;
        }
        Dialogs.confirmDanger(
                "Deactivate " + person.name() + "?",
                "They are signed out and cannot sign in any more. What they did stays. You can activate them again.",
                "Deactivate",
                () -> {
                    people.deactivate(person.id());
                    getUI().ifPresent(ui -> ui.navigate("settings/users"));
                });
    }
}

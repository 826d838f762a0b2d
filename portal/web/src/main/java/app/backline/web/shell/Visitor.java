package app.backline.web.shell;

import app.backline.keycloak.adapter.Identity;
import app.backline.keycloak.adapter.SignIns;
import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person in front of the page, as their session knows them.
 *
 * @param caller empty for one who works in no organization
 * @param identity empty for one who is not signed in
 */
public record Visitor(Optional<Caller> caller, Optional<Identity> identity) {
    private static final AccessAnnotationChecker CHECKER = new AccessAnnotationChecker();

    public static Visitor current() {
        Optional<WrappedSession> session =
                Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
        return new Visitor(session.map(it -> (Caller) it.getAttribute(SignIns.CALLER)), session.map(it ->
                (Identity) it.getAttribute(SignIns.IDENTITY)));
    }

    /** The roles in the organization they work in now, and the realm-wide one. */
    public Set<Role> roles() {
        return caller.map(Caller::roles)
                .orElseGet(() -> identity.map(it -> it.roles(null)).orElse(Set.of()));
    }

    public boolean is(Role... any) {
        return Arrays.stream(any).anyMatch(roles()::contains);
    }

    public boolean isStaff() {
        return roles().stream().anyMatch(Role.STAFF::contains);
    }

    public boolean mayOpen(Class<? extends Component> view) {
        Set<String> keys = roles().stream().map(Role::key).collect(Collectors.toSet());
        return CHECKER.hasAccess(view, identity.isPresent() ? this::name : null, keys::contains);
    }

    public String name() {
        return caller.map(Caller::displayName)
                .or(() -> identity.map(Identity::name))
                .orElse("");
    }

    /** "MA" for Mara Adler. */
    public String initials() {
        String letters = Arrays.stream(name().strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        String shown = letters.length() > 1
                ? letters.substring(0, 1) + letters.substring(letters.length() - 1)
                : name().substring(0, Math.min(2, name().length()));
        return shown.toUpperCase();
    }

    /** "Admin, Manager". */
    public String roleNames() {
        return roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}

package app.backline.testkit;

import app.backline.tenants.Colleague;
import app.backline.tenants.Colleagues;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The people of an agency under test: one for each role, the same as {@link Agency#person}. */
@ApplicationScoped
public class TestColleagues implements Colleagues {
    @Override
    public List<Colleague> active() {
        Agency agency = new Agency(CurrentOrganization.require(), "");
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.PLATFORM_ADMIN)
                .map(agency::person)
                .map(person -> new Colleague(person.subject(), person.displayName(), Set.copyOf(person.roles())))
                .toList();
    }
}

package app.backline.web.security;

import app.backline.keycloak.adapter.PeopleDirectory;
import app.backline.keycloak.adapter.Person;
import app.backline.tenants.Colleague;
import app.backline.tenants.Colleagues;
import app.backline.tenants.CurrentOrganization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The members of the current organization in Keycloak; asked at most once a minute, because a list of people is. */
@ApplicationScoped
public class KeycloakColleagues implements Colleagues {
    private static final Duration MEMORY = Duration.ofMinutes(1);

    @Inject
    private PeopleDirectory people;

    @Inject
    private Clock clock;

    private final Map<UUID, Seen> recent = new ConcurrentHashMap<>();

    private record Seen(List<Colleague> people, Instant at) {}

    @Override
    public List<Colleague> active() {
        UUID organization = CurrentOrganization.require();
        Seen seen = recent.get(organization);
        if (seen == null || seen.at().plus(MEMORY).isBefore(clock.instant())) {
            seen = new Seen(read(organization), clock.instant());
            recent.put(organization, seen);
        }
        return seen.people();
    }

    private List<Colleague> read(UUID organization) {
        return people.members(organization).stream()
                .filter(Person::active)
                .map(person -> new Colleague(person.id(), person.name(), person.roles()))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }
}

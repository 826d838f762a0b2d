package app.backline.web.health;

import app.backline.keycloak.adapter.AdminRefused;
import app.backline.keycloak.adapter.KeycloakDown;
import app.backline.keycloak.adapter.KeycloakHealth;
import app.backline.services.jobs.JobBoard;
import app.backline.services.jobs.JobState;
import app.backline.services.jobs.JobStatus;
import app.backline.services.modules.ModuleOverview;
import app.backline.services.modules.ModuleSummary;
import app.backline.tenants.Allowed;
import app.backline.tenants.DatabaseDown;
import app.backline.tenants.OrgBound;
import app.backline.tenants.Role;
import app.backline.web.health.SystemHealth.Part;
import app.backline.web.health.SystemHealth.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks every part now; nothing of it is remembered. */
@ApplicationScoped
@OrgBound
public class SystemHealthReader {
    private static final Duration LATE = Duration.ofMinutes(5);

    @Inject
    private DatabaseHealthService database;

    @Inject
    private KeycloakHealth keycloak;

    @Inject
    private ModuleOverview modules;

    @Inject
    private JobBoard jobs;

    @Inject
    private MachineHealth machine;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.version", defaultValue = "unknown")
    private String version;

    @Allowed(Role.ADMIN)
    public SystemHealth read() {
        return new SystemHealth(
                clock.instant(),
                version,
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                List.of(database(), keycloak(), modules(), jobs(), machine.disk(), machine.heap()));
    }

    private Part database() {
        Instant begun = clock.instant();
        try {
            DatabaseHealthService.Facts facts = database.facts();
            return new Part(
                    "Database",
                    State.UP,
                    millis(begun) + " ms",
                    "PostgreSQL " + facts.version() + ", " + MachineHealth.size(facts.bytes()));
        } catch (DatabaseDown | PersistenceException away) {
            return new Part("Database", State.DOWN, "away", "It does not answer. Nothing can be read or saved.");
        }
    }

    private Part keycloak() {
        Instant begun = clock.instant();
        try {
            keycloak.signInWorks();
            keycloak.administrationWorks();
            return new Part("Keycloak", State.UP, millis(begun) + " ms", keycloak.address());
        } catch (KeycloakDown away) {
            return new Part("Keycloak", State.DOWN, "away", "Nobody can sign in; who is signed in can work on.");
        } catch (AdminRefused lacking) {
            return new Part(
                    "Keycloak",
                    State.ATTENTION,
                    "a right is missing",
                    "Sign-in works; people or API clients cannot be administered. See decision 11.");
        }
    }

    private Part modules() {
        List<ModuleSummary> all = modules.modules();
        List<String> failing = all.stream()
                .filter(module -> module.enabled() && !module.healthy())
                .map(ModuleSummary::name)
                .toList();
        long on = all.stream().filter(ModuleSummary::enabled).count();
        return failing.isEmpty()
                ? new Part("Modules", State.UP, on + " on", all.size() + " installed, none failing")
                : new Part("Modules", State.ATTENTION, failing.size() + " failing", String.join(", ", failing));
    }

    private Part jobs() {
        List<JobState> states = jobs.states();
        Instant limit = clock.instant().minus(LATE);
        boolean late = states.stream()
                .anyMatch(state -> state.next() != null
                        && state.next().isBefore(limit)
                        && (state.last() == null || state.last().status() != JobStatus.RUNNING));
        String failed = states.stream()
                .filter(state -> state.last() != null && state.last().status() == JobStatus.FAILED)
                .map(state -> state.job().job().label())
                .collect(Collectors.joining(", "));
        if (late) {
            return new Part("Job runner", State.DOWN, "stands still", "Jobs are more than five minutes late.");
        }
        return failed.isEmpty()
                ? new Part("Job runner", State.UP, states.size() + " jobs", "All on time")
                : new Part("Job runner", State.ATTENTION, "failures", "Failed last time: " + failed);
    }

    private long millis(Instant begun) {
        return Duration.between(begun, clock.instant()).toMillis();
    }
}

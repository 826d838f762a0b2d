package app.backline.keycloak.adapter;

import app.backline.tenants.Organization;
import app.backline.tenants.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the organizations in a token the work is for. Suspended ones do not count. */
@ApplicationScoped
public class OrganizationChoice {
    /** The header by which a program that belongs to several organizations names one. */
    public static final String HEADER = "X-Organization";

    @Inject
    private Organizations organizations;

    protected OrganizationChoice() {}

    OrganizationChoice(Organizations organizations) {
        this.organizations = organizations;
    }

    /** @param wanted the one chosen before, may be null; without it, or when it is gone, the first by alias */
    Optional<Organization> forSession(Identity identity, String wanted) {
        List<Organization> usable = of(identity);
        return usable.stream()
                .filter(organization -> organization.alias().equals(wanted))
                .findFirst()
                .or(() -> usable.stream().findFirst());
    }

    /**
     * @param header the request's {@link #HEADER}, may be null
     * @return empty for one who belongs to no organization
     * @throws RequestRefused when the header names a foreign or suspended one, or must be sent
     */
    Optional<Organization> forRequest(Identity identity, String header) {
        if (header != null && !header.isBlank()) {
            return Optional.of(named(identity, header.trim()));
        }
        List<Organization> usable = of(identity);
        if (usable.size() > 1) {
            throw new RequestRefused(
                    400, "The token names several organizations. Choose one with the header " + HEADER + ".");
        }
        if (usable.isEmpty() && !identity.organizations().isEmpty()) {
            throw new RequestRefused(403, "The organization of this token is suspended or unknown.");
        }
        return usable.stream().findFirst();
    }

    List<Organization> of(Identity identity) {
        return identity.organizations().keySet().stream()
                .flatMap(alias -> organizations.byAlias(alias).stream())
                .filter(Organization::active)
                .sorted(Comparator.comparing(Organization::alias))
                .toList();
    }

    private Organization named(Identity identity, String alias) {
        return of(identity).stream()
                .filter(organization -> organization.alias().equals(alias))
                .findFirst()
                .orElseThrow(() -> new RequestRefused(
                        403, "The token gives no access to the organization named by " + HEADER + "."));
    }
}

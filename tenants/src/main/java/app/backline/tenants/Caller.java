package app.backline.tenants;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks, and for which organization: the answer of sign-in, of a bearer token, or of a job.
 *
 * @param organization the organization the work is for; never from a request's body or query
 * @param subject the identity provider's id of the person or program; {@code system} for jobs
 * @param username the name used at sign-in
 * @param displayName the name shown to people
 * @param roles the roles held in that organization
 */
public record Caller(UUID organization, String subject, String username, String displayName, Set<Role> roles)
        implements Serializable {
    public Caller {
        Objects.requireNonNull(organization, "organization");
        roles = Set.copyOf(roles);
    }

    /** The portal itself, working for an organization: jobs, share links, start-up. */
    public static Caller system(UUID organization) {
        return new Caller(organization, "system", "system", "Backline", Set.of(Role.AUTOMATION));
    }

    public boolean is(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    public boolean isSystem() {
        return "system".equals(subject);
    }
}

package app.backline.services.profile;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.problems.StaleVersion;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Organization;
import app.backline.tenants.Organizations;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The organization's profile: everybody in it reads, its admins change. */
@ApplicationService
public class ProfileService {
    private static final String KIND = "organization_profile";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Organizations organizations;

    @Inject
    private AuditLog audit;

    public ProfileSummary get() {
        UUID organization = CurrentOrganization.require();
        Optional<OrganizationProfile> set = profile();
        NewProfile facts = set.map(OrganizationProfile::facts).orElse(NewProfile.DEFAULT);
        return new ProfileSummary(
                organizations.byId(organization).map(Organization::name).orElse(""),
                facts.color(),
                facts.currency(),
                facts.timeZone(),
                facts.invoiceSeries(),
                em.createQuery("select l.seal from OrganizationLogo l", String.class)
                        .getResultStream()
                        .findFirst()
                        .orElse(null),
                set.map(OrganizationProfile::version).orElse(0L));
    }

    public Optional<OrganizationLogo> logo() {
        return em.createQuery("select l from OrganizationLogo l", OrganizationLogo.class)
                .getResultStream()
                .findFirst();
    }

    /** @param version of the profile that was changed */
    @Allowed(Role.ADMIN)
    public ProfileSummary change(long version, NewProfile facts) {
        facts.check();
        Optional<OrganizationProfile> set = profile();
        if (set.map(OrganizationProfile::version).orElse(0L) != version) {
            throw new StaleVersion("Somebody changed this since you read it. Read it again and repeat your change.");
        }
        Jsonb before = set.map(found -> snapshot(found.facts())).orElse(null);
        OrganizationProfile profile = set.orElseGet(() -> OrganizationProfile.with(facts));
        profile.become(facts);
        em.persist(profile);
        em.flush();
        audit.record("changed", KIND, profile.id(), before, snapshot(facts));
        return get();
    }

    /** @param uploaded PNG, JPEG or SVG as it came; what is kept is drawn anew */
    @Allowed(Role.ADMIN)
    public ProfileSummary changeLogo(byte[] uploaded) {
        LogoFile file = LogoFile.read(uploaded);
        OrganizationLogo logo = logo().orElseGet(() -> new OrganizationLogo(file));
        logo.become(file);
        em.persist(logo);
        em.flush();
        audit.record(
                "logo_changed",
                KIND,
                logo.id(),
                null,
                Snapshot.of().with("logo", file.seal()).json());
        return get();
    }

    @Allowed(Role.ADMIN)
    public ProfileSummary removeLogo() {
        logo().ifPresent(logo -> {
            em.remove(logo);
            em.flush();
            audit.record("logo_removed", KIND, logo.id(), null, null);
        });
        return get();
    }

    private Optional<OrganizationProfile> profile() {
        return em.createQuery("select p from OrganizationProfile p", OrganizationProfile.class)
                .getResultStream()
                .findFirst();
    }

    private static Jsonb snapshot(NewProfile facts) {
        return Snapshot.of()
                .with("color", facts.color())
                .with("currency", facts.currency())
                .with("time_zone", facts.timeZone())
                .with("invoice_series", facts.invoiceSeries())
                .json();
    }
}

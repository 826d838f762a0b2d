package app.backline.tenants;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The organization's API clients: who they are, and whether one may still come in. */
@ApplicationService
public class ApiClientService {
    /** How exact {@link ApiClient#lastUsedAt} is: a busy program is written down once a minute. */
    private static final int EXACT_SECONDS = 60;

    @PersistenceContext(unitName = "tenants")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Asked at every request of such a program, so that a revocation counts at once, not only when its token has run out.
     *
     * @return false when it is revoked, or unknown in this organization
     */
    public boolean admit(String clientId) {
        Optional<ApiClient> client = byClientId(clientId).filter(found -> !found.isRevoked());
        client.filter(this::isLongAgo)
                .ifPresent(found -> em.createNativeQuery(
                                "update api_client set last_used_at = cast(?1 as timestamptz) where id = ?2 and"
                                        + " (last_used_at is null or last_used_at <= cast(?3 as timestamptz))")
                        .setParameter(1, clock.instant().toString())
                        .setParameter(2, found.id())
                        .setParameter(
                                3, clock.instant().minusSeconds(EXACT_SECONDS).toString())
                        .executeUpdate());
        return client.isPresent();
    }

    /** Newest first, revoked ones too. */
    @Allowed(Role.ADMIN)
    public List<ApiClient> list() {
        return em.createQuery("select c from ApiClient c order by c.id desc", ApiClient.class)
                .getResultList();
    }

    @Allowed(Role.ADMIN)
    public Optional<ApiClient> get(UUID id) {
        return Optional.ofNullable(em.find(ApiClient.class, id));
    }

    @Allowed(Role.ADMIN)
    public void add(ApiClient client) {
        em.persist(client);
        em.flush();
    }

    /** From now on it is refused, whatever token it holds. */
    @Allowed(Role.ADMIN)
    public ApiClient revoke(UUID id) {
        ApiClient client = em.find(ApiClient.class, id);
        client.revoke(CurrentOrganization.requireCaller().displayName(), clock.instant());
        em.flush();
        return client;
    }

    private boolean isLongAgo(ApiClient client) {
        Instant last = client.lastUsedAt();
        return last == null || !last.plusSeconds(EXACT_SECONDS).isAfter(clock.instant());
    }

    private Optional<ApiClient> byClientId(String clientId) {
        return em.createQuery("select c from ApiClient c where c.clientId = :client", ApiClient.class)
                .setParameter("client", clientId)
                .getResultStream()
                .findFirst();
    }
}

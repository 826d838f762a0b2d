package app.backline.services.idempotency;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.services.secrets.SecretBox;
import app.backline.services.secrets.SecretPlace;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Exempt;
import app.backline.tenants.Keys;
import app.backline.tenants.NativeRows;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Remembers what was answered to a caller's key. Each step is a transaction of its own, around that of the request. Answers
 * are kept sealed: some hold what is told only once, a temporary password or a link's token.
 */
@ApplicationService
@Exempt("A native query takes an instant only as a timestamp of java.sql")
public class IdempotencyService {
    private static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private SecretBox secrets;

    @Inject
    private Clock clock;

    /**
     * Claims the key for a request.
     *
     * @return empty for the first request, which is to be carried out; else the answer it got
     * @throws InvalidInput when the key stands for another request
     * @throws RuleViolation when the first request has not come to an end
     */
    public Optional<KeptAnswer> begin(String key, String fingerprint) {
        forgetOld();
        Query claim = em.createNativeQuery("insert into idempotency_key (id, subject, key, fingerprint)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, Keys.next())
                .setParameter(2, subject())
                .setParameter(3, key)
                .setParameter(4, fingerprint);
        if (claim.executeUpdate() == 1) {
            return Optional.empty();
        }
        KeptAnswer kept = read(key);
        if (!kept.fingerprint().equals(fingerprint)) {
            throw new InvalidInput("idempotency_key", "This key was used for another request. Use a new one.");
        }
        if (!kept.isComplete()) {
            throw new RuleViolation(
                    "The first request with this key has not come to an end. Look whether it took effect"
                            + " before you use a new key.");
        }
        return Optional.of(kept.withBody(secrets.open(kept.body(), place(key))));
    }

    public void finish(String key, KeptAnswer answer) {
        em.createNativeQuery("update idempotency_key set status = ?1, content_type = ?2, location = ?3, etag = ?4,"
                        + " body = ?5 where subject = ?6 and key = ?7")
                .setParameter(1, answer.status())
                .setParameter(2, answer.contentType())
                .setParameter(3, answer.location())
                .setParameter(4, answer.etag())
                .setParameter(5, secrets.seal(answer.body(), place(key)))
                .setParameter(6, subject())
                .setParameter(7, key)
                .executeUpdate();
    }

    /** The request took no effect: it may be tried again with the same key. */
    public void forget(String key) {
        em.createNativeQuery("delete from idempotency_key where subject = ?1 and key = ?2 and status is null")
                .setParameter(1, subject())
                .setParameter(2, key)
                .executeUpdate();
    }

    private KeptAnswer read(String key) {
        Query query = em.createNativeQuery("select fingerprint, status, content_type, location, etag, body"
                        + " from idempotency_key where subject = ?1 and key = ?2")
                .setParameter(1, subject())
                .setParameter(2, key);
        return NativeRows.first(query, KeptAnswer.class)
                .orElseThrow(() -> new RuleViolation("The first request with this key has just failed. Try again."));
    }

    private void forgetOld() {
        em.createNativeQuery("delete from idempotency_key where created_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    private static SecretPlace place(String key) {
        byte[] row = (subject() + "|" + key).getBytes(StandardCharsets.UTF_8);
        return new SecretPlace("idempotency_key", "body", UUID.nameUUIDFromBytes(row));
    }

    private static String subject() {
        return CurrentOrganization.requireCaller().subject();
    }
}

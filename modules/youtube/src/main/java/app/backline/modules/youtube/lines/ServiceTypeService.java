package app.backline.modules.youtube.lines;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.names.NameKey;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Versions;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Keys;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the organization sells; it begins with the usual list. */
@ApplicationService
public class ServiceTypeService {
    @PersistenceContext(unitName = "youtube")
    private EntityManager em;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    /** All, by name. */
    public List<ServiceTypeSummary> list() {
        List<ServiceTypeSummary> own = read();
        if (!own.isEmpty()) {
            return own;
        }
        UsualTypes.byName().forEach(this::insert);
        return read();
    }

    /** @throws NotFound when there is none of this id */
    public ServiceTypeSummary get(UUID id) {
        return ServiceTypeSummary.of(find(id));
    }

    @Allowed(Role.ADMIN)
    public ServiceTypeSummary create(NewServiceType facts) {
        list();
        ServiceType type = new ServiceType(facts);
        refuseTaken(type.name(), type.id());
        em.persist(type);
        em.flush();
        audit.record("created", "youtube_service_type", type.id(), null, snapshot(type));
        return ServiceTypeSummary.of(type);
    }

    /** @param version the version the change is based on */
    @Allowed(Role.ADMIN)
    public ServiceTypeSummary change(UUID id, long version, NewServiceType facts) {
        ServiceType type = find(id);
        Versions.check(Versions.etag(version), type.version());
        Jsonb before = snapshot(type);
        refuseTaken(facts.name(), id);
        type.take(facts);
        em.flush();
        audit.record("changed", "youtube_service_type", id, before, snapshot(type));
        findingsChanged.fire(new OpsFindingsChanged());
        return ServiceTypeSummary.of(type);
    }

    /**
     * The services of these names, made where they are not known; what a known one is stays.
     *
     * @param classes name to the class a new one gets
     * @return {@link NameKey} of the name to its id
     */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public Map<String, UUID> findOrCreate(Map<String, PolicyClass> classes) {
        list();
        classes.forEach(this::insert);
        Map<String, UUID> ids = new HashMap<>();
        read().forEach(type -> ids.put(NameKey.of(type.name()), type.id()));
        return ids;
    }

    private List<ServiceTypeSummary> read() {
        return em.createQuery("select t from ServiceType t order by t.nameKey", ServiceType.class)
                .getResultStream()
                .map(ServiceTypeSummary::of)
                .toList();
    }

    /** Two people may begin at once: whoever is second finds it there. */
    private void insert(String name, PolicyClass policy) {
        em.createNativeQuery(
                        "insert into youtube_service_type (id, name, name_key, counts, policy_class)"
                                + " values (?1, ?2, ?3, 'views', ?4) on conflict on constraint youtube_service_type_name do nothing")
                .setParameter(1, Keys.next())
                .setParameter(2, NameKey.tidy(name))
                .setParameter(3, NameKey.of(name))
                .setParameter(4, policy.key())
                .executeUpdate();
    }

    private ServiceType find(UUID id) {
        ServiceType type = em.find(ServiceType.class, id);
        if (type == null) {
            throw new NotFound("There is no such service type.");
        }
        return type;
    }

    private void refuseTaken(String name, UUID id) {
        boolean taken = !em.createQuery("select t.id from ServiceType t where t.nameKey = :key and t.id <> :id")
                .setParameter("key", NameKey.of(name))
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new InvalidInput("name", "There is a service \"" + NameKey.tidy(name) + "\" already.");
        }
    }

    private static Jsonb snapshot(ServiceType type) {
        return Snapshot.of()
                .with("name", type.name())
                .with("counts", type.counts())
                .with("policy_class", type.policyClass().key())
                .json();
    }
}

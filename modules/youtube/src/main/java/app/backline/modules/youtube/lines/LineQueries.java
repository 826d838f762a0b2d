package app.backline.modules.youtube.lines;

import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LineQueries {
    @PersistenceContext(unitName = "youtube")
    private EntityManager em;

    Optional<ServiceLine> byId(UUID id) {
        return Optional.ofNullable(em.find(ServiceLine.class, id));
    }

    void add(ServiceLine line) {
        em.persist(line);
    }

    void remove(ServiceLine line) {
        em.remove(line);
    }

    void flush() {
        em.flush();
    }

    /** In the order they were made. */
    List<LineRow> ofCampaign(UUID campaignId) {
        return NativeRows.list(em.createNativeQuery("""
                        select s.id, s.campaign_id, s.service_type_id, t.name, t.counts, t.policy_class, s.vendor_id,
                               v.name as vendor_name, s.goal, s.delivered, s.rate, s.policy_override, s.policy_override_by,
                               s.version
                          from youtube_service_line s
                          join youtube_service_type t on t.id = s.service_type_id
                          left join vendor v on v.id = s.vendor_id
                         where s.campaign_id = ?1 order by s.id
                        """).setParameter(1, campaignId), LineRow.class);
    }
}

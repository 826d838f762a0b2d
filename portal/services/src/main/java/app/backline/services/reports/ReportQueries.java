package app.backline.services.reports;

import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.BadRequest;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReportQueries {
    private static final String ROW = """
            select id, type, title, priority, status, area, page, reporter_name, reported_at, has_screenshot,
                   issue_state, issue_number, issue_url, version
              from report where true""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<Report> byId(UUID id) {
        return Optional.ofNullable(em.find(Report.class, id));
    }

    void add(Report report) {
        em.persist(report);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void keep(UUID report, Picture picture) {
        em.createNativeQuery("insert into report_screenshot (id, media_type, content) values (?1, ?2, ?3)")
                .setParameter(1, report)
                .setParameter(2, picture.mediaType())
                .setParameter(3, picture.content())
                .executeUpdate();
    }

    Optional<Picture> picture(UUID report) {
        return NativeRows.first(
                em.createNativeQuery("select media_type, content from report_screenshot where id = ?1")
                        .setParameter(1, report),
                Picture.class);
    }

    Page<ReportSummary> page(ReportFilter filter, PageRequest page) {
        String sql = ROW + conditions(filter);
        if (!page.isFirst()) {
            sql += " and (reported_at, id) < (cast(?5 as timestamptz), cast(?6 as uuid))";
        }
        Query query = em.createNativeQuery(sql + " order by reported_at desc, id desc limit ?7")
                .setParameter(7, page.limit() + 1);
        bind(query, filter);
        if (!page.isFirst()) {
            query.setParameter(5, time(page.after()))
                    .setParameter(6, page.after().id().toString());
        }
        return Page.of(
                NativeRows.list(query, ReportSummary.class),
                page,
                row -> new Cursor(row.reportedAt().toString(), row.id()));
    }

    /** How many fit, by status; the filter's own status left aside. */
    List<StatusCount> counts(ReportFilter filter) {
        ReportFilter all = new ReportFilter(filter.type(), null, filter.priority(), filter.mine());
        Query query = em.createNativeQuery(
                "select status, count(*) from report where true" + conditions(all) + " group by status");
        bind(query, all);
        return NativeRows.list(query, StatusCount.class);
    }

    List<Due> due(Instant now, int most) {
        return NativeRows.list(
                em.createNativeQuery("""
                                select id from report where issue_state = 'waiting' and issue_due_at <= cast(?1 as timestamptz)
                                 order by issue_due_at, id limit ?2""").setParameter(1, now.toString()).setParameter(2, most), Due.class);
    }

    private static String conditions(ReportFilter filter) {
        return (filter.type() == null ? "" : " and type = ?1")
                + (filter.status() == null ? "" : " and status = ?2")
                + (filter.priority() == null ? "" : " and priority = ?3")
                + (filter.mine() ? " and reporter = ?4" : "");
    }

    private static void bind(Query query, ReportFilter filter) {
        if (filter.type() != null) {
            query.setParameter(1, filter.type().key());
        }
        if (filter.status() != null) {
            query.setParameter(2, filter.status().key());
        }
        if (filter.priority() != null) {
            query.setParameter(3, filter.priority().key());
        }
        if (filter.mine()) {
            query.setParameter(4, CurrentOrganization.requireCaller().subject());
        }
    }

    private static String time(Cursor cursor) {
        try {
            return Instant.parse(cursor.key()).toString();
        } catch (DateTimeException e) {
            throw new BadRequest("after is not a cursor of this list. Leave it out to start at the first page.");
        }
    }

    record StatusCount(ReportStatus status, long reports) {}

    record Due(UUID id) {}
}

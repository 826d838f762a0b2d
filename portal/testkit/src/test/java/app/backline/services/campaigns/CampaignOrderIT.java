package app.backline.services.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestDatabase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ServiceTest
class CampaignOrderIT {
    private static final Map<CampaignSort, String> INDEX = Map.of(
            CampaignSort.START, "campaign_newest",
            CampaignSort.NAME, "campaign_by_name",
            CampaignSort.END, "campaign_by_end",
            CampaignSort.RECENT, "campaign_pkey");

    @Inject
    CampaignService campaigns;

    @Inject
    CampaignInsightService insight;

    @Inject
    DataSource database;

    @ParameterizedTest
    @EnumSource(CampaignSort.class)
    void every_order_goes_on_by_key_where_it_ended(CampaignSort sort, Agency acme) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        acme.as(Role.SALES, () -> {
            for (int i = 0; i < 9; i++) {
                LocalDate start = i % 4 == 3 ? null : day.plusDays(i % 3);
                campaigns.create(new NewCampaign(
                        "Song " + (i * 7) % 9,
                        null,
                        "spotify",
                        10,
                        null,
                        null,
                        start,
                        start == null || i % 2 == 0 ? null : start.plusDays(i),
                        null));
            }
        });
        CampaignFilter filter = CampaignFilter.ALL.sortedBy(sort);
        List<CampaignSummary> whole = acme.as(Role.SALES, () -> campaigns.list(filter, PageRequest.first()))
                .items();
        List<CampaignSummary> pieces = new ArrayList<>();
        Cursor after = null;
        do {
            PageRequest request = new PageRequest(2, after);
            Page<CampaignSummary> page = acme.as(Role.SALES, () -> campaigns.list(filter, request));
            pieces.addAll(page.items());
            after = page.next() == null ? null : Cursor.decode(page.next());
        } while (after != null);
        assertThat(pieces).hasSize(9).isEqualTo(whole);
        if (sort == CampaignSort.NAME) {
            assertThat(whole).isSortedAccordingTo(Comparator.comparing(CampaignSummary::name));
        }
    }

    /** As the application's role, on 20,000 campaigns of one organization. */
    @ParameterizedTest
    @EnumSource(CampaignSort.class)
    void every_order_walks_its_index(CampaignSort sort, Agency acme) {
        acme.inTransaction(() -> {
            insight.counts(CampaignFilter.ALL);
            run(
                    "insert into campaign (id, name, name_key, platform, status, created_by, created_by_name, start_on, end_on)"
                            + " select gen_random_uuid(), 'Song ' || n, 'song ' || n, 'spotify', 'active', 'x', 'x',"
                            + " date '2026-01-01' + n % 300, date '2026-12-01' + n % 200 from generate_series(1, 20000) n");
        });
        TestDatabase.instance().execute("analyze campaign"); // as the database does by itself after a while
        acme.inTransaction(() -> {
            insight.counts(CampaignFilter.ALL);
            assertThat(plan("explain select c.id, k.name from campaign c left join client k on k.id = c.client_id"
                            + " order by " + sort.order() + " limit 51"))
                    .contains(INDEX.get(sort))
                    .doesNotContain("Sort Key")
                    .doesNotContain("Seq Scan on campaign");
        });
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String plan(String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}

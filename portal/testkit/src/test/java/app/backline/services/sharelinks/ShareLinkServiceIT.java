package app.backline.services.sharelinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.Delivery;
import app.backline.services.campaigns.NewCampaign;
import app.backline.services.clients.ClientService;
import app.backline.services.clients.NewClient;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.ModuleActivationService;
import app.backline.tenants.Role;
import app.backline.tenants.SharedOrganization;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@ServiceTest
class ShareLinkServiceIT {
    @Inject
    ShareLinkService links;

    @Inject
    PublicPages pages;

    @Inject
    PublicPageHtml html;

    @Inject
    SharedOrganization directory;

    @Inject
    ModuleActivationService activations;

    @Inject
    ClientService clients;

    @Inject
    CampaignService campaigns;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    @Test
    void a_token_opens_the_page_of_its_campaign(Agency acme) {
        IssuedShareLink link = share(acme);
        assertThat(link.url()).endsWith("/campaigns/public/" + link.token());
        SharedCampaign page = open(link).orElseThrow();
        assertThat(page.campaign()).isEqualTo("Low Tide EP");
        assertThat(page.client()).isEqualTo("Paper Lanterns");
        assertThat(page.figure()).isEqualTo("68,400");
        assertThat(page.percent()).isEqualTo(68);
    }

    @Test
    void only_the_hash_of_a_token_is_kept(Agency acme) throws Exception {
        IssuedShareLink link = share(acme);
        String row = acme.inTransaction(() -> first("select share_link::text from share_link"));
        assertThat(row).doesNotContain(link.token()).contains(link.token().substring(39));
    }

    @Test
    void a_revoked_link_is_closed_at_once_and_for_good(Agency acme) {
        IssuedShareLink link = share(acme);
        acme.as(Role.OPERATOR, () -> links.revoke(link.id()));
        assertThat(open(link)).isEmpty();
        acme.as(Role.OPERATOR, () -> links.revoke(link.id()));
        assertThat(acme.as(Role.OPERATOR, () -> links.get(link.id())).state()).isEqualTo(ShareLinkState.REVOKED);
    }

    @Test
    void a_link_ends_when_its_time_is_over(Agency acme) {
        UUID campaign = campaign(acme);
        NewShareLink oneDay = new NewShareLink("Anna", clock.instant().plus(Duration.ofDays(1)));
        IssuedShareLink link = acme.as(Role.SALES, () -> links.create(campaign, oneDay));
        assertThat(open(link)).isPresent();
        clock.forward(Duration.ofDays(1));
        assertThat(open(link)).isEmpty();
        assertThatThrownBy(() -> acme.as(Role.SALES, () -> links.create(campaign, oneDay)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_switched_off_module_and_a_wrong_token_show_nothing(Agency acme) {
        IssuedShareLink link = share(acme);
        acme.as(Role.ADMIN, () -> activations.switchOff("lantern"));
        assertThat(open(link)).isEmpty();
        assertThat(pages.open(ShareToken.next(), Locale.US)).isEmpty();
        assertThat(ShareToken.of("../../etc/passwd")).isEmpty();
    }

    @Test
    void several_links_of_a_campaign_live_apart(Agency acme) {
        UUID campaign = campaign(acme);
        IssuedShareLink first = acme.as(Role.SALES, () -> links.create(campaign, new NewShareLink("Anna", null)));
        IssuedShareLink second = acme.as(Role.SALES, () -> links.create(campaign, new NewShareLink("Ben", null)));
        acme.as(Role.SALES, () -> links.revoke(first.id()));
        assertThat(open(first)).isEmpty();
        assertThat(open(second)).isPresent();
        assertThat(acme.as(Role.SALES, () -> links.ofCampaign(campaign)))
                .extracting(ShareLinkSummary::label)
                .containsExactly("Ben", "Anna");
    }

    @Test
    void views_are_counted_without_saying_who(Agency acme) {
        IssuedShareLink link = share(acme);
        open(link);
        clock.forward(Duration.ofHours(2));
        open(link);
        ShareLinkSummary seen = acme.as(Role.OPERATOR, () -> links.get(link.id()));
        assertThat(seen.views()).isEqualTo(2);
        assertThat(seen.lastSeenAt()).isEqualTo(clock.instant());
    }

    @Test
    void another_organization_cannot_see_make_or_revoke_it(Agency acme, Agency globex) {
        UUID campaign = campaign(acme);
        IssuedShareLink link = share(acme, campaign);
        globex.with("lantern");
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> links.revoke(link.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> links.create(campaign, new NewShareLink(null, null))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> links.ofCampaign(campaign)))
                .isInstanceOf(NotFound.class);
        assertThat(globex.as(Role.ADMIN, () -> links.list(PageRequest.first())).items())
                .isEmpty();
        assertThatThrownBy(() -> acme.as(Role.VENDOR, () -> links.revoke(link.id())))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void the_database_shows_a_link_to_nobody_without_its_hash(Agency acme, Agency globex) throws Exception {
        IssuedShareLink link = share(acme);
        String hash = ShareToken.of(link.token()).orElseThrow().hash();
        assertThat(directory.byTokenHash(hash)).contains(acme.id());
        assertThat(directory.byTokenHash(hash.replace(hash.charAt(0), hash.charAt(0) == 'a' ? 'b' : 'a')))
                .isEmpty();
        assertThat(directory.byTokenHash("")).isEmpty();
        assertThat(told("", "select count(*) from share_link")).isEqualTo("0");
        assertThat(told(hash, "select count(*) from share_link")).isEqualTo("1");
        assertThat(told(hash, "select count(*) from campaign")).isEqualTo("0");
        assertThat(told(hash, "with u as (update share_link set views = 9 returning 1) select count(*) from u"))
                .isEqualTo("0");
        assertThat(globex.inTransaction(() -> first("select count(*) from share_link")))
                .isEqualTo("0");
    }

    @Test
    void the_page_tells_no_price_person_or_note(Agency acme) {
        String page = html.campaign(open(share(acme)).orElseThrow());
        assertThat(page).contains("Low Tide EP", "68,400", "100,000 promised", "Northern Star");
        assertThat(page)
                .doesNotContain("4321", "4,321", "4.321", "$", "USD", "@", "budget", "Sam Sales", "Greta", "+4930")
                .doesNotContain(acme.id().toString())
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-")
                .doesNotContain("<script", "style=\"", "http://", "https://");
    }

    @Test
    void what_people_type_is_never_markup(Agency acme) {
        acme.with("lantern");
        UUID campaign = acme.as(
                Role.ADMIN,
                () -> campaigns
                        .create(new NewCampaign(
                                "<script>alert(1)</script>",
                                client("\"><img src=x>"),
                                "lantern",
                                10,
                                "streams",
                                null,
                                null,
                                null,
                                null))
                        .id());
        String page = html.campaign(open(share(acme, campaign)).orElseThrow());
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>", "<img");
    }

    private IssuedShareLink share(Agency agency) {
        return share(agency, campaign(agency));
    }

    private IssuedShareLink share(Agency agency, UUID campaign) {
        return agency.as(Role.SALES, () -> links.create(campaign, new NewShareLink("Anna", null)));
    }

    private UUID campaign(Agency agency) {
        agency.with("lantern");
        return agency.as(Role.ADMIN, () -> {
            UUID id = campaigns
                    .create(new NewCampaign(
                            "Low Tide EP",
                            client("Paper Lanterns"),
                            "lantern",
                            100_000,
                            "streams",
                            new BigDecimal("4321"),
                            LocalDate.parse("2026-02-10"),
                            LocalDate.parse("2026-03-12"),
                            "Sam Sales"))
                    .id();
            for (int day = 0; day < 3; day++) {
                campaigns.recordDelivery(
                        id,
                        new Delivery(
                                60_000 + 4_200L * day, clock.instant().minus(Duration.ofDays(2 - day)), "lantern"));
            }
            return id;
        });
    }

    private UUID client(String name) {
        return clients.create(new NewClient(name, "Greta", List.of("greta@paper.example"), "+49301"))
                .id();
    }

    private Optional<SharedCampaign> open(IssuedShareLink link) {
        return pages.open(ShareToken.of(link.token()).orElseThrow(), Locale.US);
    }

    private String told(String hash, String sql) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select set_config('app.share_token', '" + hash + "', true)");
                return answer(statement.executeQuery(sql));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private String first(String sql) throws Exception {
        acmeBound();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return answer(statement.executeQuery(sql));
        }
    }

    /** A unit takes part first, so that the transaction knows its organization. */
    private void acmeBound() {
        activations.enabled();
    }

    private static String answer(ResultSet row) throws Exception {
        row.next();
        return row.getString(1);
    }
}

package app.backline.services.reports;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.notifications.OutboundHosts;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.StaleVersion;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import app.backline.testkit.TestDatabase;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@ServiceTest
class ReportServiceIT {
    private static final String ISSUES = "/repos/acme/portal/issues";
    private static final String PNG =
            "data:image/png;base64," + Base64.getEncoder().encodeToString(new byte[] {(byte) 0x89, 'P', 'N', 'G', 7});

    @RegisterExtension
    static final WireMockExtension GITHUB = WireMockExtension.newInstance().build();

    @Inject
    ReportService reports;

    @Inject
    ReportSettingsService settings;

    @Inject
    ReportDeliveryService deliveries;

    @Inject
    TestClock clock;

    @Test
    void a_report_is_kept_with_its_picture_and_seen_by_its_organization_only(Agency acme, Agency globex) {
        UUID id = report(acme, Role.SALES, "It sticks", PNG);
        assertThat(acme.as(
                        Role.OPERATOR,
                        () -> reports.list(ReportFilter.ALL, PageRequest.first())
                                .items()))
                .extracting(ReportSummary::title)
                .containsExactly("It sticks");
        assertThat(acme.as(Role.OPERATOR, () -> reports.screenshot(id)).content())
                .hasSize(5);
        assertThat(globex.as(
                        Role.ADMIN,
                        () -> reports.list(ReportFilter.ALL, PageRequest.first())
                                .items()))
                .isEmpty();
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> reports.screenshot(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> reports.details(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> report(acme, Role.VENDOR, "No", null)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void the_list_is_filtered_counted_and_paged(Agency acme) {
        for (int i = 0; i < 5; i++) {
            report(acme, i == 0 ? Role.SALES : Role.MANAGER, "Report " + i, null);
            clock.forward(Duration.ofMinutes(1));
        }
        acme.as(Role.MANAGER, () -> {
            var first = reports.list(ReportFilter.ALL, new PageRequest(3, null));
            var rest = reports.list(ReportFilter.ALL, PageRequest.of(3, first.next()));
            assertThat(first.items())
                    .extracting(ReportSummary::title)
                    .containsExactly("Report 4", "Report 3", "Report 2");
            assertThat(rest.items()).extracting(ReportSummary::title).containsExactly("Report 1", "Report 0");
            assertThat(reports.list(new ReportFilter(null, null, null, true), PageRequest.first())
                            .items())
                    .hasSize(4);
            assertThat(reports.counts(ReportFilter.ALL)).containsEntry(ReportStatus.OPEN, 5L);
        });
    }

    @Test
    void only_an_admin_decides_and_never_over_somebody_else_s_decision(Agency acme) {
        UUID id = report(acme, Role.SALES, "It sticks", null);
        ReportDecision decision = new ReportDecision(ReportStatus.IN_PROGRESS, ReportPriority.CRITICAL, "On it", null);
        assertThatThrownBy(() -> acme.as(Role.MANAGER, () -> reports.decide(id, 1, decision)))
                .isInstanceOf(AccessDenied.class);
        long version = acme.as(Role.ADMIN, () -> reports.details(id)).report().version();
        ReportDetails decided = acme.as(Role.ADMIN, () -> reports.decide(id, version, decision));
        assertThat(decided.report().status()).isEqualTo(ReportStatus.IN_PROGRESS);
        assertThat(decided.note()).isEqualTo("On it");
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> reports.decide(id, version, decision)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void without_a_repository_nothing_is_sent(Agency acme) {
        UUID id = report(acme, Role.SALES, "It sticks", null);
        assertThat(send(acme)).isEqualTo("no repository is connected");
        assertThat(state(acme, id)).isEqualTo(IssueState.NONE);
    }

    @Test
    void the_token_is_sealed_and_switching_on_needs_it(Agency acme) {
        assertThatThrownBy(() -> acme.as(
                        Role.ADMIN, () -> settings.save(new NewReportSettings(true, "acme/portal", null, null))))
                .isInstanceOf(InvalidInput.class);
        connect(acme);
        var stored = acme.inTransaction(() -> settings.get());
        assertThat(stored.sealedToken()).startsWith("v1:").doesNotContain("secret-token");
        assertThat(stored.tokenHint()).isEqualTo("oken");
        assertThatThrownBy(() ->
                        acme.as(Role.OPERATOR, () -> settings.save(new NewReportSettings(false, null, null, null))))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void a_report_becomes_one_issue_with_labels(Agency acme) {
        connect(acme);
        UUID id = report(acme, Role.SALES, "It sticks", PNG);
        none();
        GITHUB.stubFor(post(ISSUES).willReturn(made(41)));
        assertThat(send(acme)).isEqualTo("1 of 1 issues made");
        assertThat(acme.as(Role.SALES, () -> reports.details(id)).report().issueUrl())
                .isEqualTo("https://github.com/acme/portal/issues/41");
        GITHUB.verify(
                1,
                postRequestedFor(urlPathEqualTo(ISSUES))
                        .withHeader("Authorization", equalTo("Bearer secret-token"))
                        .withRequestBody(matchingJsonPath("$.labels[0]", equalTo("bug")))
                        .withRequestBody(matchingJsonPath("$.labels[1]", equalTo("module:portal")))
                        .withRequestBody(matchingJsonPath("$.labels[3]", equalTo("project:5"))));
        assertThat(send(acme)).isEqualTo("0 of 0 issues made");
    }

    @Test
    void an_issue_that_an_earlier_try_made_is_found_and_not_made_twice(Agency acme) {
        connect(acme);
        UUID id = report(acme, Role.SALES, "It sticks", null);
        GITHUB.stubFor(get(urlPathEqualTo(ISSUES))
                .willReturn(okJson(Json.createArrayBuilder()
                        .add(Json.createObjectBuilder()
                                .add("number", 12)
                                .add("html_url", "https://github.com/acme/portal/issues/12")
                                .add("body", "x <!-- backline-report " + id + " -->"))
                        .build()
                        .toString())));
        send(acme);
        assertThat(acme.as(Role.SALES, () -> reports.details(id)).report().issueNumber())
                .isEqualTo(12);
        GITHUB.verify(0, postRequestedFor(urlPathEqualTo(ISSUES)));
    }

    @Test
    void a_rate_limit_is_waited_out_as_long_as_github_says(Agency acme) {
        connect(acme);
        UUID id = report(acme, Role.SALES, "First", null);
        report(acme, Role.SALES, "Second", null);
        none();
        GITHUB.stubFor(post(ISSUES)
                .willReturn(
                        refused(403, "You have exceeded a secondary rate limit").withHeader("Retry-After", "600")));
        assertThat(send(acme)).contains("asked for a pause");
        GITHUB.verify(1, postRequestedFor(urlPathEqualTo(ISSUES)));
        assertThat(state(acme, id)).isEqualTo(IssueState.WAITING);
        GITHUB.stubFor(post(ISSUES).willReturn(made(1)));
        clock.forward(Duration.ofSeconds(599));
        send(acme);
        assertThat(state(acme, id)).isEqualTo(IssueState.WAITING);
        clock.forward(Duration.ofSeconds(1));
        send(acme);
        assertThat(state(acme, id)).isEqualTo(IssueState.SENT);
    }

    @Test
    void an_exhausted_limit_is_waited_out_to_its_reset(Agency acme) {
        connect(acme);
        UUID id = report(acme, Role.SALES, "It sticks", null);
        GITHUB.stubFor(get(urlPathEqualTo(ISSUES))
                .willReturn(refused(403, "API rate limit exceeded")
                        .withHeader("x-ratelimit-remaining", "0")
                        .withHeader(
                                "x-ratelimit-reset",
                                String.valueOf(
                                        TestClock.START.plusSeconds(1_800).getEpochSecond()))));
        send(acme);
        assertThat(due(id)).contains("09:30:00");
    }

    @Test
    void a_refused_token_fails_until_an_admin_tries_again(Agency acme) {
        connect(acme);
        UUID id = report(acme, Role.SALES, "It sticks", null);
        GITHUB.stubFor(get(urlPathEqualTo(ISSUES)).willReturn(refused(401, "Bad credentials")));
        send(acme);
        ReportDetails failed = acme.as(Role.ADMIN, () -> reports.details(id));
        assertThat(failed.report().issueState()).isEqualTo(IssueState.FAILED);
        assertThat(failed.issueFailure()).contains("Enter a new one", "Bad credentials");
        none();
        GITHUB.stubFor(post(ISSUES).willReturn(made(2)));
        send(acme);
        assertThat(state(acme, id)).isEqualTo(IssueState.FAILED);
        acme.as(Role.ADMIN, () -> reports.sendIssue(id));
        send(acme);
        assertThat(state(acme, id)).isEqualTo(IssueState.SENT);
    }

    @Test
    void a_refused_issue_fails_and_a_broken_github_is_asked_again(Agency acme) {
        connect(acme);
        UUID refused = report(acme, Role.SALES, "Refused", null);
        none();
        GITHUB.stubFor(post(ISSUES).willReturn(refused(422, "Validation Failed")));
        send(acme);
        assertThat(state(acme, refused)).isEqualTo(IssueState.FAILED);
        UUID broken = report(acme, Role.SALES, "Broken", null);
        GITHUB.stubFor(post(ISSUES).willReturn(aResponse().withStatus(500).withBody("<html>")));
        send(acme);
        assertThat(state(acme, broken)).isEqualTo(IssueState.WAITING);
        GITHUB.stubFor(post(ISSUES).willReturn(made(3)));
        clock.forward(Duration.ofMinutes(1));
        send(acme);
        assertThat(state(acme, broken)).isEqualTo(IssueState.SENT);
        GITHUB.verify(3, getRequestedFor(urlPathEqualTo(ISSUES)));
    }

    private void connect(Agency agency) {
        agency.as(Role.ADMIN, () -> settings.save(new NewReportSettings(true, "acme/portal", "secret-token", 5)));
    }

    private UUID report(Agency agency, Role role, String title, String picture) {
        return agency.as(
                role,
                () -> reports.create(new NewReport(
                                ReportType.BUG, title, "The button sticks", null, "/campaigns", null, picture))
                        .id());
    }

    private IssueState state(Agency agency, UUID id) {
        return agency.as(Role.ADMIN, () -> reports.details(id)).report().issueState();
    }

    private String send(Agency agency) {
        GithubClient client = new GithubClient(new OutboundHosts(List.of("localhost")), clock, GITHUB.baseUrl());
        return agency.asPortal(() -> new ReportDelivery(deliveries, client).sendDue());
    }

    private static String due(UUID id) {
        try (var connection = TestDatabase.instance().superuser().connect();
                var statement = connection.prepareStatement(
                        "select issue_due_at at time zone 'UTC' from report where id = ?")) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void none() {
        GITHUB.stubFor(get(urlPathEqualTo(ISSUES)).willReturn(okJson("[]")));
    }

    private static ResponseDefinitionBuilder made(int number) {
        return jsonResponse(
                "{\"number\": " + number + ", \"html_url\": \"https://github.com/acme/portal/issues/" + number + "\"}",
                201);
    }

    private static ResponseDefinitionBuilder refused(int status, String message) {
        return jsonResponse("{\"message\": \"" + message + "\"}", status);
    }
}

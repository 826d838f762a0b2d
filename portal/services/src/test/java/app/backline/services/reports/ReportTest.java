package app.backline.services.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Caller SARA = new Caller(UUID.randomUUID(), "sara", "sara", "Sara Lind", Set.of(Role.SALES));
    private static final PickedElement BUTTON = new PickedElement(
            "vaadin-grid >>> div", "button", "primary", "Approve", "/spotify?x=1", "vaadin-grid", 10, 20, 30.4, 40);

    @Test
    void a_report_begins_open_and_without_an_issue() {
        Report report = report(BUTTON);
        assertThat(report.status()).isEqualTo(ReportStatus.OPEN);
        assertThat(report.priority()).isEqualTo(ReportPriority.MEDIUM);
        assertThat(report.issueState()).isEqualTo(IssueState.NONE);
        assertThat(report.page()).isEqualTo("/spotify?x=1");
        assertThat(report.element()).isEqualTo(BUTTON);
    }

    @Test
    void blank_words_and_a_missing_type_are_refused_together() {
        NewReport blank = new NewReport(null, " ", "", null, null, null, null);
        assertThatThrownBy(() -> new Report(blank, "portal", SARA, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fields()).containsOnlyKeys("type", "title", "description"));
    }

    @Test
    void pauses_double_up_to_the_eighth_try() {
        Report report = report(null);
        report.sendIssue(NOW);
        report.issueDelayed("500", null, NOW);
        assertThat(report.issueDueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        report.issueDelayed("500", null, NOW);
        assertThat(report.issueDueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
        for (int i = 3; i < Report.MOST_ATTEMPTS; i++) {
            report.issueDelayed("500", null, NOW);
        }
        assertThat(report.issueDueAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        report.issueDelayed("500", null, NOW);
        assertThat(report.issueState()).isEqualTo(IssueState.FAILED);
        assertThat(report.issueFailure()).isEqualTo("500");
    }

    @Test
    void a_later_time_that_github_named_wins() {
        Report report = report(null);
        report.sendIssue(NOW);
        report.issueDelayed("403", NOW.plusSeconds(900), NOW);
        assertThat(report.issueDueAt()).isEqualTo(NOW.plusSeconds(900));
    }

    @Test
    void a_report_with_an_issue_gets_no_second_one() {
        Report report = report(null);
        report.decide(new ReportDecision(
                ReportStatus.IN_PROGRESS, ReportPriority.HIGH, " Known ", "https://github.com/acme/portal/issues/7"));
        assertThat(report.issueNumber()).isEqualTo(7);
        assertThat(report.note()).isEqualTo("Known");
        assertThatThrownBy(() -> report.sendIssue(NOW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void an_issue_lies_on_github() {
        Report report = report(null);
        ReportDecision elsewhere = new ReportDecision(
                ReportStatus.OPEN, ReportPriority.LOW, null, "https://evil.example/acme/portal/issues/7");
        assertThatThrownBy(() -> report.decide(elsewhere)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void an_issue_carries_its_report_and_its_labels() {
        Report report = report(BUTTON);
        NewIssue issue = NewIssue.of(report, 5);
        assertThat(issue.labels()).containsExactly("bug", "module:spotify", "priority:medium", "project:5");
        assertThat(issue.body())
                .contains(report.id().toString(), "vaadin-grid >>> div", "10, 20, 30 x 40", "Project: `5`");
    }

    @Test
    void what_is_no_picture_is_refused_whatever_it_says_it_is() {
        String text = Base64.getEncoder().encodeToString("<svg onload=alert(1)>".getBytes());
        assertThatThrownBy(() -> Picture.ofDataUrl("data:image/png;base64," + text))
                .isInstanceOf(InvalidInput.class);
        byte[] large = new byte[Picture.LARGEST + 1];
        assertThatThrownBy(() -> Picture.of(large)).isInstanceOf(InvalidInput.class);
        String png = Base64.getEncoder().encodeToString(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1});
        assertThat(Picture.ofDataUrl("data:image/jpeg;base64," + png).mediaType())
                .isEqualTo("image/png");
        assertThat(Picture.ofDataUrl(" ")).isNull();
    }

    private static Report report(PickedElement element) {
        return new Report(
                new NewReport(ReportType.BUG, "It sticks", "The button sticks", null, null, element, null),
                "spotify",
                SARA,
                NOW);
    }
}

package app.backline.services.reports;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Caller;
import app.backline.tenants.Jsonb;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something a person reports about the product. Open until an admin takes it in hand and completes it; a completed one can
 * be opened again. Its issue on GitHub has a life of its own: waiting, then sent or failed.
 */
@Entity
@Table(name = "report")
public class Report extends OrgScoped {
    static final int MOST_ATTEMPTS = 8;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 5_000;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_FAILURE = 500;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Pattern ISSUE = Pattern.compile("https://github\\.com/[\\w.-]+/[\\w.-]+/issues/(\\d{1,15})");

    private String type;
    private String title;
    private String description;
    private String priority;
    private String status;
    private String area;
    private String page;
    private Jsonb element;

    @Column(name = "has_screenshot")
    private boolean hasScreenshot;

    private String reporter;

    @Column(name = "reporter_name")
    private String reporterName;

    @Column(name = "reported_at")
    private Instant reportedAt;

    private String note;

    @Column(name = "issue_state")
    private String issueState;

    @Column(name = "issue_attempts")
    private int issueAttempts;

    @Column(name = "issue_due_at")
    private Instant issueDueAt;

    @Column(name = "issue_failure")
    private String issueFailure;

    @Column(name = "issue_number")
    private Long issueNumber;

    @Column(name = "issue_url")
    private String issueUrl;

    protected Report() {}

    /**
     * @param area the platform's key, {@code portal} for everything else
     * @throws InvalidInput when a field cannot be taken
     */
    Report(NewReport facts, String area, Caller reporter, Instant now) {
        Map<String, String> wrong = new LinkedHashMap<>();
        title = text("title", facts.title(), LONGEST_TITLE, "Say in a few words what it is.", wrong);
        description = text(
                "description",
                facts.description(),
                LONGEST_DESCRIPTION,
                "Tell what happened or what is missing, so that somebody else understands it.",
                wrong);
        if (facts.type() == null) {
            wrong.put("type", "Choose bug or feature.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        type = facts.type().key();
        priority = (facts.priority() == null ? ReportPriority.MEDIUM : facts.priority()).key();
        status = ReportStatus.OPEN.key();
        this.area = area;
        page = facts.page() == null && facts.element() != null ? facts.element().page() : facts.page();
        element = facts.element() == null ? null : facts.element().json();
        hasScreenshot = facts.screenshot() != null && !facts.screenshot().isBlank();
        this.reporter = reporter.subject();
        reporterName = reporter.displayName();
        reportedAt = now;
        issueState = key(IssueState.NONE);
    }

    /** @throws InvalidInput when a field cannot be taken */
    void decide(ReportDecision decision) {
        if (decision.status() == null || decision.priority() == null) {
            throw new InvalidInput("status", "A report has a status and a priority.");
        }
        String words = decision.note() == null || decision.note().isBlank()
                ? null
                : decision.note().strip();
        if (words != null && words.length() > LONGEST_NOTE) {
            throw new InvalidInput("note", "A note has at most " + LONGEST_NOTE + " characters.");
        }
        if (decision.issueUrl() != null && !decision.issueUrl().isBlank()) {
            takeIssue(decision.issueUrl().strip());
        }
        status = decision.status().key();
        priority = decision.priority().key();
        note = words;
    }

    /** An issue that somebody made by hand. */
    private void takeIssue(String url) {
        var found = ISSUE.matcher(url);
        if (!found.matches()) {
            throw new InvalidInput("issue_url", "The address of an issue is https://github.com/owner/name/issues/1.");
        }
        issueMade(Long.parseLong(found.group(1)), url);
    }

    /** @throws RuleViolation when the issue is there already */
    void sendIssue(Instant now) {
        if (issueState() == IssueState.SENT) {
            throw new RuleViolation("This report has an issue already.");
        }
        issueState = key(IssueState.WAITING);
        issueAttempts = 0;
        issueDueAt = now;
        issueFailure = null;
    }

    void issueMade(long number, String url) {
        issueState = key(IssueState.SENT);
        issueNumber = number;
        issueUrl = url;
        issueDueAt = null;
        issueFailure = null;
    }

    /** GitHub refused it for good: the token, the repository or the issue itself must change first. */
    void issueRefused(String why) {
        issueAttempts++;
        issueState = key(IssueState.FAILED);
        issueDueAt = null;
        issueFailure = shortened(why);
    }

    /**
     * It did not work this time. Pauses of 1, 2, 4 ... minutes, an hour at the most; after the eighth try it failed.
     *
     * @param notBefore when GitHub wants to be asked again; null leaves it to us
     */
    void issueDelayed(String why, Instant notBefore, Instant now) {
        if (issueAttempts + 1 >= MOST_ATTEMPTS) {
            issueRefused(why);
            return;
        }
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << issueAttempts);
        Instant next = now.plus(doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled);
        issueAttempts++;
        issueDueAt = notBefore != null && notBefore.isAfter(next) ? notBefore : next;
        issueFailure = shortened(why);
    }

    private static String text(String field, String given, int longest, String blank, Map<String, String> wrong) {
        String tidy = given == null ? "" : given.strip();
        if (tidy.isEmpty()) {
            wrong.put(field, blank);
        } else if (tidy.length() > longest) {
            wrong.put(field, "At most " + longest + " characters.");
        }
        return tidy;
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST_FAILURE ? text : text.substring(0, LONGEST_FAILURE);
    }

    private static String key(IssueState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public ReportType type() {
        return ReportType.valueOf(type.toUpperCase(Locale.ROOT));
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public ReportPriority priority() {
        return ReportPriority.valueOf(priority.toUpperCase(Locale.ROOT));
    }

    public ReportStatus status() {
        return ReportStatus.valueOf(status.toUpperCase(Locale.ROOT));
    }

    public String area() {
        return area;
    }

    public String page() {
        return page;
    }

    public PickedElement element() {
        return element == null ? null : PickedElement.of(element.text());
    }

    public boolean hasScreenshot() {
        return hasScreenshot;
    }

    public String reporterName() {
        return reporterName;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public String note() {
        return note;
    }

    public IssueState issueState() {
        return IssueState.valueOf(issueState.toUpperCase(Locale.ROOT));
    }

    public int issueAttempts() {
        return issueAttempts;
    }

    public Instant issueDueAt() {
        return issueDueAt;
    }

    public String issueFailure() {
        return issueFailure;
    }

    public Long issueNumber() {
        return issueNumber;
    }

    public String issueUrl() {
        return issueUrl;
    }

    public ReportSummary summary() {
        return new ReportSummary(
                id(),
                type(),
                title,
                priority(),
                status(),
                area,
                page,
                reporterName,
                reportedAt,
                hasScreenshot,
                issueState(),
                issueNumber,
                issueUrl,
                version());
    }

    ReportDetails details() {
        return new ReportDetails(summary(), description, note, element(), issueFailure, issueAttempts);
    }
}

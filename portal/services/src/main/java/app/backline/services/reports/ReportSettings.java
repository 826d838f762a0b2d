package app.backline.services.reports;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.services.secrets.SecretPlace;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.regex.Pattern;

/** Where the organization's reports become issues; one row, made when it is first saved. */
@Entity
@Table(name = "report_settings")
public class ReportSettings extends OrgScoped {
    private static final int HINT = 4;
    private static final Pattern REPOSITORY = Pattern.compile("[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}");

    private boolean enabled;
    private String repository;
    private String token;

    @Column(name = "token_hint")
    private String tokenHint;

    @Column(name = "project_number")
    private Integer projectNumber;

    protected ReportSettings() {}

    /** What holds until somebody saves others. */
    static ReportSettings usual() {
        return new ReportSettings();
    }

    /** @throws InvalidInput when a field cannot be taken */
    void take(NewReportSettings facts) {
        String name = facts.repository() == null || facts.repository().isBlank()
                ? null
                : facts.repository().strip();
        if (name != null && !REPOSITORY.matcher(name).matches()) {
            throw new InvalidInput("repository", "A repository is owner/name, for example northlight/portal.");
        }
        if (facts.projectNumber() != null && facts.projectNumber() < 1) {
            throw new InvalidInput("project_number", "A project's number is 1 or more; it stands in its address.");
        }
        enabled = facts.enabled();
        repository = name;
        projectNumber = facts.projectNumber();
    }

    /** @param sealed the token, sealed for {@link #tokenPlace} */
    void takeToken(String plain, String sealed) {
        token = sealed;
        tokenHint = plain.substring(Math.max(0, plain.length() - HINT));
    }

    SecretPlace tokenPlace() {
        return new SecretPlace("report_settings", "token", id());
    }

    String sealedToken() {
        return token;
    }

    /** Whether issues can be made. */
    public boolean isReady() {
        return enabled && repository != null && token != null;
    }

    void requireReady() {
        if (!isReady()) {
            throw new RuleViolation("No repository is connected. Enter one in the settings of reports first.");
        }
    }

    public boolean enabled() {
        return enabled;
    }

    /** "owner/name" on GitHub. */
    public String repository() {
        return repository;
    }

    public boolean hasToken() {
        return token != null;
    }

    /** The last characters of the token; all that is ever shown of it. */
    public String tokenHint() {
        return tokenHint;
    }

    /** Of the GitHub project issues belong to; null for none. */
    public Integer projectNumber() {
        return projectNumber;
    }
}

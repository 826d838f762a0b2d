package app.backline.modules.soundcloud.members;

import app.backline.services.names.NameKey;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A channel of the network, with a wallet of credits that never goes below 0 or above its cap. */
@Entity
@Table(name = "soundcloud_member")
public class Member extends OrgScoped {
    static final int USUAL_GRANT = 1;
    static final int USUAL_CAP = 3;
    private static final int USUAL_LIMIT = 4;
    private static final BigDecimal USUAL_REACH = new BigDecimal("0.060");

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private List<String> emails = List.of();
    private String username;
    private String status = MemberStatus.ACTIVE.key();
    private long followers;

    @Column(name = "profile_url")
    private String profileUrl;

    @Column(name = "genre_family")
    private String genreFamily;

    private List<String> subgenres = List.of();

    @Column(name = "monthly_limit")
    private int monthlyLimit;

    @Column(name = "reach_factor")
    private BigDecimal reachFactor;

    @Column(name = "monthly_grant")
    private int monthlyGrant;

    @Column(name = "credit_cap")
    private int creditCap;

    private int balance;

    @Column(name = "reconnect_asked_at")
    private Instant reconnectAskedAt;

    protected Member() {}

    Member(NewMember facts) {
        change(facts);
    }

    void change(NewMember facts) {
        Map<String, String> wrong = MemberInput.mistakes(facts);
        int cap = Objects.requireNonNullElse(facts.creditCap(), USUAL_CAP);
        if (wrong.isEmpty() && cap < balance) {
            wrong.put("credit_cap", "The wallet holds " + balance + " credits; the cap cannot be below.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        name = NameKey.tidy(facts.name());
        nameKey = NameKey.of(facts.name());
        emails = facts.emails().stream().map(String::strip).distinct().toList();
        username = blankToNull(facts.username());
        followers = Objects.requireNonNullElse(facts.followers(), 0L);
        profileUrl = blankToNull(facts.profileUrl());
        genreFamily = blankToNull(facts.genreFamily());
        subgenres = facts.subgenres().stream()
                .map(NameKey::of)
                .filter(genre -> !genre.isEmpty())
                .distinct()
                .toList();
        monthlyLimit = Objects.requireNonNullElse(facts.monthlyLimit(), USUAL_LIMIT);
        reachFactor =
                Objects.requireNonNullElse(facts.reachFactor(), USUAL_REACH).setScale(3, RoundingMode.HALF_UP);
        monthlyGrant = Objects.requireNonNullElse(facts.monthlyGrant(), USUAL_GRANT);
        creditCap = cap;
    }

    /**
     * Credits come in; what does not fit under the cap is lost.
     *
     * @return how many fit
     */
    int add(int credits) {
        int fits = Math.min(credits, creditCap - balance);
        balance += fits;
        return fits;
    }

    /** @throws RuleViolation when there are not enough: a wallet never goes below 0 */
    void take(int credits) {
        if (credits > balance) {
            throw new RuleViolation(name + " has " + balance + (balance == 1 ? " credit" : " credits") + "; this needs "
                    + credits + ".");
        }
        balance -= credits;
    }

    /** @throws RuleViolation when a member of this state, with so many submissions this month, may not submit */
    public void requireMaySubmit(long submittedThisMonth) {
        if (state() != MemberStatus.ACTIVE) {
            throw new RuleViolation("Your channel is not connected. Reconnect it, then submit.");
        }
        if (submittedThisMonth >= monthlyLimit) {
            throw new RuleViolation("You have submitted " + submittedThisMonth + " of " + monthlyLimit
                    + " tracks this month. The next ones can come next month.");
        }
    }

    void lostConnection() {
        status = MemberStatus.NEEDS_RECONNECT.key();
        reconnectAskedAt = null;
    }

    void reconnectAsked(Instant now) {
        if (state() == MemberStatus.ACTIVE) {
            throw new RuleViolation("The channel of " + name + " is connected.");
        }
        reconnectAskedAt = now;
    }

    void reconnected() {
        status = MemberStatus.ACTIVE.key();
        reconnectAskedAt = null;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    public List<String> emails() {
        return emails;
    }

    /** The name the member signs in with; null for one without a sign-in. */
    public String username() {
        return username;
    }

    public MemberStatus state() {
        return MemberStatus.of(status).orElseThrow();
    }

    public long followers() {
        return followers;
    }

    public String genreFamily() {
        return genreFamily;
    }

    public int monthlyGrant() {
        return monthlyGrant;
    }

    public int balance() {
        return balance;
    }

    /** Followers times reach factor: what one repost is expected to reach. */
    public long expectedReach() {
        return BigDecimal.valueOf(followers)
                .multiply(reachFactor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }
}

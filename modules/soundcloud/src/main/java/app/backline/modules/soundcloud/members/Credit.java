package app.backline.modules.soundcloud.members;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A line of a member's ledger. Never changed: the database grants no update. */
@Entity
@Table(name = "soundcloud_credit")
public class Credit extends OrgScoped {
    private static final int LONGEST_REASON = 500;

    @Column(name = "member_id")
    private UUID memberId;

    private int change;

    @Column(name = "balance_after")
    private int balanceAfter;

    private String kind;
    private String reason;

    @Column(name = "submission_id")
    private UUID submissionId;

    private String author;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private LocalDate month;

    protected Credit() {}

    /** @throws InvalidInput without a reason */
    Credit(Member member, int change, CreditKind kind, String reason, UUID submissionId) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "Say why, in at most " + LONGEST_REASON + " characters.");
        }
        this.memberId = member.id();
        this.change = change;
        this.balanceAfter = member.balance();
        this.kind = kind.key();
        this.reason = reason.strip();
        this.submissionId = submissionId;
    }

    Credit by(String who, Instant when) {
        author = who;
        happenedAt = when;
        return this;
    }

    /** Marks a monthly grant, of which a member gets one a month. */
    Credit ofMonth(LocalDate first) {
        month = first;
        return this;
    }
}

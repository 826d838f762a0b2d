package app.backline.services.campaigns;

import app.backline.tenants.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What was agreed for a campaign before it delivers, and who recorded it. */
@Embeddable
public class CampaignSetup {
    @Column(name = "approved_by_client")
    private String approvedBy;

    @Column(name = "client_approved_on")
    private LocalDate approvedOn;

    @Column(name = "client_approved_how")
    private String approvedHow;

    @Column(name = "client_approval_note")
    private String approvalNote;

    @Column(name = "client_approval_recorded_by")
    private String approvalRecordedBy;

    @Column(name = "client_approval_recorded_at")
    private Instant approvalRecordedAt;

    @Column(name = "budget_confirmed_by")
    private String budgetConfirmedBy;

    @Column(name = "budget_confirmed_at")
    private Instant budgetConfirmedAt;

    @Column(name = "invoice_stated_by")
    private String invoiceStatedBy;

    @Column(name = "invoice_stated_at")
    private Instant invoiceStatedAt;

    void approved(ClientApproval approval, Caller by, Instant at) {
        approvedBy = approval.by();
        approvedOn = approval.on();
        approvedHow = approval.how().key();
        approvalNote = approval.note();
        approvalRecordedBy = by.displayName();
        approvalRecordedAt = at;
    }

    void budgetConfirmed(Caller by, Instant at) {
        budgetConfirmedBy = by.displayName();
        budgetConfirmedAt = at;
    }

    /** Another budget is one that nobody confirmed. */
    void budgetChanged() {
        budgetConfirmedBy = null;
        budgetConfirmedAt = null;
    }

    void invoiceStated(Caller by, Instant at) {
        invoiceStatedBy = by.displayName();
        invoiceStatedAt = at;
    }

    /** Null while the client has not approved. */
    public ClientApproval clientApproval() {
        return approvedBy == null
                ? null
                : new ClientApproval(
                        approvedBy, approvedOn, ApprovalChannel.of(approvedHow).orElseThrow(), approvalNote);
    }

    public String approvalRecordedBy() {
        return approvalRecordedBy;
    }

    public Instant approvalRecordedAt() {
        return approvalRecordedAt;
    }

    /** Null while nobody confirmed the budget as it stands now. */
    public String budgetConfirmedBy() {
        return budgetConfirmedBy;
    }

    public Instant budgetConfirmedAt() {
        return budgetConfirmedAt;
    }

    /** Null while nobody said what is invoiced. */
    public String invoiceStatedBy() {
        return invoiceStatedBy;
    }

    public Instant invoiceStatedAt() {
        return invoiceStatedAt;
    }
}

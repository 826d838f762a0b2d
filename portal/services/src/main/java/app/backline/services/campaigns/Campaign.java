package app.backline.services.campaigns;

import app.backline.services.names.NameKey;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.services.spi.SetupCheck;
import app.backline.tenants.Caller;
import app.backline.tenants.OrgScoped;
import app.backline.tenants.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * An order of a client on one platform.
 *
 * <p>Life: draft, submitted (pending, stage intake), approved by somebody else (stage setup), active, reporting, completed.
 * It can be paused while active and cancelled until it is over. What is over never changes again.
 */
@Entity
@Table(name = "campaign")
public class Campaign extends OrgScoped {
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "client_id")
    private UUID clientId;

    private String platform;
    private String status = CampaignStatus.DRAFT.key();
    private String stage = CampaignStage.INTAKE.key();
    private long goal;

    @Column(name = "goal_unit")
    private String goalUnit;

    @Embedded
    private DeliveredSoFar delivered = new DeliveredSoFar();

    private BigDecimal budget;
    private BigDecimal spent;
    private String currency = "USD";

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "end_on")
    private LocalDate endOn;

    private String salesperson;

    @Column(name = "invoice_status")
    private String invoiceStatus = InvoiceStatus.NOT_INVOICED.key();

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "created_by_name", updatable = false)
    private String createdByName;

    @Embedded
    private CampaignSetup setup = new CampaignSetup();

    protected Campaign() {}

    /**
     * @param by who takes it in
     * @throws InvalidInput when a field cannot be taken
     */
    public Campaign(NewCampaign facts, Caller by) {
        take(facts);
        createdBy = by.subject();
        createdByName = by.displayName();
    }

    /**
     * @throws InvalidInput when a field cannot be taken
     * @throws RuleViolation when it is over, or the platform would change after intake
     */
    public void change(NewCampaign facts) {
        refuse(status().isOver(), "A " + status + " campaign is history and cannot be changed.");
        refuse(
                stage() != CampaignStage.INTAKE && !platform.equals(facts.platform()),
                "The platform can only change before approval. Make a new campaign for the other platform.");
        BigDecimal agreed = budget;
        take(facts);
        if (agreed == null ? budget != null : budget == null || agreed.compareTo(budget) != 0) {
            setup().budgetChanged();
        }
        if (stage() == CampaignStage.ACTIVE) {
            requireReady();
        }
    }

    public void submit() {
        refuse(status() != CampaignStatus.DRAFT, "Only a draft can be submitted; this campaign is " + status + ".");
        move(CampaignStatus.PENDING, CampaignStage.INTAKE);
    }

    /** @throws RuleViolation for the person who took it in: two pairs of eyes (TN-20) */
    public void approve(Caller by) {
        refuse(
                status() != CampaignStatus.PENDING || stage() != CampaignStage.INTAKE,
                "Only a submitted campaign can be approved; this one is " + status + " in stage " + stage + ".");
        refuse(!by.isSystem() && !by.is(Role.ADMIN, Role.MANAGER), "Only an admin or a manager approves a campaign.");
        refuse(
                !by.isSystem() && by.subject().equals(createdBy),
                "Nobody approves their own intake. Ask another admin or manager.");
        move(CampaignStatus.PENDING, CampaignStage.SETUP);
    }

    /**
     * @param ofTheModule what the platform's module answers for
     * @throws RuleViolation naming everything that is missing (LC-07 to LC-12)
     */
    public void activate(List<SetupCheck> ofTheModule) {
        refuse(
                status() != CampaignStatus.PENDING || stage() != CampaignStage.SETUP,
                "Only an approved campaign can be activated; this one is " + status + " in stage " + stage + ".");
        checklist(ofTheModule).require();
        move(CampaignStatus.ACTIVE, CampaignStage.ACTIVE);
    }

    public void pause() {
        refuse(
                status() != CampaignStatus.ACTIVE || stage() != CampaignStage.ACTIVE,
                "Only an active campaign can be paused; this one is " + status + " in stage " + stage + ".");
        move(CampaignStatus.PAUSED, CampaignStage.ACTIVE);
    }

    public void resume() {
        refuse(status() != CampaignStatus.PAUSED, "Only a paused campaign can be resumed; this one is " + status + ".");
        move(CampaignStatus.ACTIVE, CampaignStage.ACTIVE);
    }

    public void startReporting() {
        refuse(
                stage() != CampaignStage.ACTIVE || status().isOver(),
                "Only an active or paused campaign moves to reporting; this one is " + status + " in stage " + stage
                        + ".");
        move(CampaignStatus.ACTIVE, CampaignStage.REPORTING);
    }

    /** @throws RuleViolation while nothing is invoiced: a completed campaign's invoice is final (LC-22) */
    public void complete() {
        refuse(
                stage() != CampaignStage.REPORTING || status().isOver(),
                "Only a campaign in reporting can be completed; this one is " + status + " in stage " + stage + ".");
        refuse(
                invoiceStatus() == InvoiceStatus.NOT_INVOICED,
                "A campaign is completed when its invoice is sent or paid; this one is not invoiced.");
        move(CampaignStatus.COMPLETED, CampaignStage.COMPLETED);
    }

    /** The stage stays: it tells how far the campaign came. */
    public void cancel() {
        refuse(status().isOver(), "A " + status + " campaign cannot be cancelled.");
        move(CampaignStatus.CANCELLED, stage());
    }

    /**
     * Records that the client agreed (LC-11).
     *
     * @throws InvalidInput when it does not say who, when and how
     */
    public void approvedByClient(ClientApproval approval, Caller by, Instant at) {
        refuse(status().isOver(), "A " + status + " campaign is history and cannot be changed.");
        approval.check(LocalDate.ofInstant(at, ZoneOffset.UTC));
        setup().approved(approval, by, at);
    }

    /** Confirms the budget as it stands; another budget needs another confirmation (LC-08). */
    public void confirmBudget(Caller by, Instant at) {
        refuse(status().isOver(), "A " + status + " campaign is history and cannot be changed.");
        refuse(budget == null, "There is no budget to confirm. Enter what the client pays first.");
        setup().budgetConfirmed(by, at);
    }

    /** States what is invoiced, "not invoiced" included (LC-12). A paid invoice stays paid once the campaign is over. */
    public void stateInvoice(InvoiceStatus stated, Caller by, Instant at) {
        refuse(status() == CampaignStatus.CANCELLED, "A cancelled campaign is history and cannot be changed.");
        refuse(
                status().isOver() && stated == InvoiceStatus.NOT_INVOICED,
                "The invoice of a completed campaign is final: sent or paid.");
        invoiceStatus = stated.key();
        setup().invoiceStated(by, at);
    }

    /** Takes a move back, as its undo does: the state it had before. */
    public void takeBack(CampaignStatus toStatus, CampaignStage toStage) {
        move(toStatus, toStage);
    }

    /** What is done and what is missing before it can be active. */
    public SetupChecklist checklist(List<SetupCheck> ofTheModule) {
        return SetupChecklist.of(this, ofTheModule);
    }

    /** What was agreed; never null. */
    public CampaignSetup setup() {
        if (setup == null) {
            setup = new CampaignSetup();
        }
        return setup;
    }

    /**
     * Takes what a platform reports; the newest report counts, whatever order they come in.
     *
     * @return false when a newer one was known already
     */
    public boolean deliver(Delivery report) {
        return delivered.take(report);
    }

    /** What vendors cost so far, all together. */
    public void spend(BigDecimal total) {
        if (total == null || total.signum() < 0) {
            throw new InvalidInput("spent", "What was spent is 0 or more.");
        }
        spent = total;
    }

    private void requireReady() {
        refuse(clientId == null, "A campaign needs a client before it is active.");
        refuse(goal <= 0, "A campaign needs a goal above 0 before it is active.");
        refuse(startOn == null, "A campaign needs a start date before it is active.");
    }

    private void move(CampaignStatus toStatus, CampaignStage toStage) {
        status = toStatus.key();
        stage = toStage.key();
    }

    private static void refuse(boolean broken, String rule) {
        if (broken) {
            throw new RuleViolation(rule);
        }
    }

    private void take(NewCampaign facts) {
        CampaignInput.check(facts);
        name = NameKey.tidy(facts.name());
        nameKey = NameKey.of(facts.name());
        clientId = facts.clientId();
        platform = facts.platform();
        goal = facts.goal();
        goalUnit = facts.goalUnit();
        budget = facts.budget() == null ? null : facts.budget().setScale(2);
        startOn = facts.startOn();
        endOn = facts.endOn();
        salesperson = facts.salesperson();
    }

    /** The figures that are computed from the campaign's numbers and dates. */
    public CampaignFigures figures() {
        return new CampaignFigures(goal, delivered(), budget, spent, startOn, endOn);
    }

    public String name() {
        return name;
    }

    /** Null while a draft has none. */
    public UUID clientId() {
        return clientId;
    }

    /** The key of the module it runs on. */
    public String platform() {
        return platform;
    }

    public CampaignStatus status() {
        return CampaignStatus.of(status).orElseThrow();
    }

    public CampaignStage stage() {
        return CampaignStage.of(stage).orElseThrow();
    }

    public long goal() {
        return goal;
    }

    public String goalUnit() {
        return goalUnit;
    }

    public long delivered() {
        return delivered.amount();
    }

    /** When {@link #delivered} was known; null before the first report. */
    public Instant deliveredAsOf() {
        return delivered.asOf();
    }

    public String deliveredSource() {
        return delivered.source();
    }

    /** What the client pays; null while unknown. */
    public BigDecimal budget() {
        return budget;
    }

    /** What vendors cost so far; null while unknown. */
    public BigDecimal spent() {
        return spent;
    }

    public String currency() {
        return currency;
    }

    public LocalDate startOn() {
        return startOn;
    }

    public LocalDate endOn() {
        return endOn;
    }

    public String salesperson() {
        return salesperson;
    }

    public InvoiceStatus invoiceStatus() {
        return InvoiceStatus.of(invoiceStatus).orElseThrow();
    }

    /** The subject of the person or program that took it in. */
    public String createdBy() {
        return createdBy;
    }

    public String createdByName() {
        return createdByName;
    }
}

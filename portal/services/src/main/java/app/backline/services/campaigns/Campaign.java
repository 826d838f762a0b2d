package app.backline.services.campaigns;

import app.backline.services.names.NameKey;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Caller;
import app.backline.tenants.OrgScoped;
import app.backline.tenants.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private static final int LONGEST_NAME = 300;
    private static final BigDecimal HIGHEST_BUDGET = new BigDecimal("9999999999.99");

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

    private long delivered;

    @Column(name = "delivered_as_of")
    private Instant deliveredAsOf;

    @Column(name = "delivered_source")
    private String deliveredSource;

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
        take(facts);
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

    public void activate() {
        refuse(
                status() != CampaignStatus.PENDING || stage() != CampaignStage.SETUP,
                "Only an approved campaign can be activated; this one is " + status + " in stage " + stage + ".");
        requireReady();
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

    public void complete() {
        refuse(
                stage() != CampaignStage.REPORTING || status().isOver(),
                "Only a campaign in reporting can be completed; this one is " + status + " in stage " + stage + ".");
        move(CampaignStatus.COMPLETED, CampaignStage.COMPLETED);
    }

    /** The stage stays: it tells how far the campaign came. */
    public void cancel() {
        refuse(status().isOver(), "A " + status + " campaign cannot be cancelled.");
        move(CampaignStatus.CANCELLED, stage());
    }

    /**
     * Takes what a platform reports; the newest report counts, whatever order they come in.
     *
     * @return false when a newer one was known already
     */
    public boolean deliver(Delivery report) {
        if (report.amount() < 0) {
            throw new InvalidInput("amount", "What was delivered is 0 or more.");
        }
        if (deliveredAsOf != null && report.asOf().isBefore(deliveredAsOf)) {
            return false;
        }
        delivered = report.amount();
        deliveredAsOf = report.asOf();
        deliveredSource = report.source();
        return true;
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
        Map<String, String> wrong = mistakes(facts);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
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

    private static Map<String, String> mistakes(NewCampaign facts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        String tidy = NameKey.tidy(facts.name());
        if (tidy.isEmpty()) {
            wrong.put("name", "Give the campaign a name.");
        } else if (tidy.length() > LONGEST_NAME) {
            wrong.put("name", "A campaign's name has at most " + LONGEST_NAME + " characters.");
        }
        if (facts.platform() == null || !facts.platform().matches("[a-z][a-z0-9]{1,30}")) {
            wrong.put("platform", "Choose the platform the campaign runs on.");
        }
        if (facts.goal() < 0) {
            wrong.put("goal", "The goal is 0 (not known yet) or more.");
        }
        BigDecimal budget = facts.budget();
        if (budget != null && (budget.signum() < 0 || budget.compareTo(HIGHEST_BUDGET) > 0)) {
            wrong.put("budget", "The budget is 0 or more.");
        } else if (budget != null && budget.stripTrailingZeros().scale() > 2) {
            wrong.put("budget", "The budget has at most two decimals.");
        }
        if (facts.startOn() != null && facts.endOn() != null && facts.endOn().isBefore(facts.startOn())) {
            wrong.put("end_on", "The end is not before the start.");
        }
        return wrong;
    }

    /** The figures that are computed from the campaign's numbers and dates. */
    public CampaignFigures figures() {
        return new CampaignFigures(goal, delivered, budget, spent, startOn, endOn);
    }

    /** See {@link CampaignFigures#pace}. */
    public BigDecimal pace(LocalDate today) {
        return figures().pace(today);
    }

    public boolean isBehind(LocalDate today) {
        return figures().isBehind(today);
    }

    public boolean isCritical(LocalDate today) {
        return figures().isCritical(today);
    }

    public BigDecimal burn() {
        return figures().burn();
    }

    public BigDecimal margin() {
        return figures().margin();
    }

    public long remaining() {
        return figures().remaining();
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
        return delivered;
    }

    /** When {@link #delivered} was known; null before the first report. */
    public Instant deliveredAsOf() {
        return deliveredAsOf;
    }

    public String deliveredSource() {
        return deliveredSource;
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

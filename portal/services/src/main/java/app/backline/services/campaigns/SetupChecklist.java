package app.backline.services.campaigns;

import app.backline.services.problems.RuleViolation;
import app.backline.services.spi.SetupCheck;
import app.backline.tenants.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a campaign needs before it is active (LC-07 to LC-12), in the order people do it: the campaign's own facts, the
 * client's approval, the budget, what the module answers for, the invoice.
 */
public record SetupChecklist(List<SetupStep> steps) {
    /** Who may record what was agreed with the client. */
    public static final Set<Role> AGREEMENTS = Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES);
    /** Who may say that money is there. */
    public static final Set<Role> MONEY = Set.of(Role.ADMIN, Role.MANAGER);

    private static final Set<Role> WORK = Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR);

    static SetupChecklist of(Campaign campaign, List<SetupCheck> ofTheModule) {
        List<SetupStep> steps = new ArrayList<>();
        steps.add(facts(campaign));
        steps.add(approval(campaign.setup()));
        steps.add(budget(campaign));
        ofTheModule.forEach(check ->
                steps.add(new SetupStep(check.key(), check.label(), check.done(), check.detail(), WORK, check.link())));
        steps.add(invoice(campaign));
        return new SetupChecklist(List.copyOf(steps));
    }

    public boolean isComplete() {
        return steps.stream().allMatch(SetupStep::done);
    }

    public long done() {
        return steps.stream().filter(SetupStep::done).count();
    }

    /** The first step that is not done. */
    public Optional<SetupStep> next() {
        return steps.stream().filter(step -> !step.done()).findFirst();
    }

    void require() {
        if (!isComplete()) {
            throw new RuleViolation("A campaign is activated when its setup is complete. Missing: "
                    + steps.stream()
                            .filter(step -> !step.done())
                            .map(step -> step.label() + " (" + step.detail() + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
    }

    private static SetupStep facts(Campaign campaign) {
        List<String> missing = new ArrayList<>();
        note(missing, campaign.clientId() == null, "client");
        note(missing, campaign.goal() <= 0, "goal above 0");
        note(missing, campaign.startOn() == null, "start date");
        boolean done = missing.isEmpty();
        return new SetupStep(
                "facts",
                "Client, goal and start date known",
                done,
                done
                        ? campaign.goal() + " " + campaign.goalUnit() + " from " + campaign.startOn()
                        : "it needs a " + String.join(", a ", missing),
                AGREEMENTS,
                null);
    }

    private static SetupStep approval(CampaignSetup setup) {
        ClientApproval approval = setup.clientApproval();
        return new SetupStep(
                "client_approval",
                "Client approval recorded",
                approval != null,
                approval == null
                        ? "nobody recorded the client's approval"
                        : approval.by() + " on " + approval.on() + " by "
                                + approval.how().label().toLowerCase() + ", recorded by " + setup.approvalRecordedBy(),
                AGREEMENTS,
                null);
    }

    private static SetupStep budget(Campaign campaign) {
        boolean done = campaign.setup().budgetConfirmedBy() != null;
        String amount = campaign.budget() == null
                ? "no budget yet"
                : campaign.budget().toPlainString() + " " + campaign.currency();
        return new SetupStep(
                "budget",
                "Budget confirmed",
                done,
                done ? amount + ", confirmed by " + campaign.setup().budgetConfirmedBy() : amount + ", not confirmed",
                MONEY,
                null);
    }

    private static SetupStep invoice(Campaign campaign) {
        boolean done =
                campaign.setup().invoiceStatedBy() != null || campaign.invoiceStatus() != InvoiceStatus.NOT_INVOICED;
        return new SetupStep(
                "invoice",
                "Invoice status set",
                done,
                done ? campaign.invoiceStatus().label() : "say whether it is invoiced",
                WORK,
                null);
    }

    private static void note(List<String> missing, boolean absent, String what) {
        if (absent) {
            missing.add(what);
        }
    }
}

package app.backline.services.campaigns;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Writes every change of a campaign into its own history and into the audit log, in the transaction of the change. */
@ApplicationScoped
public class CampaignHistory {
    private static final String KIND = "campaign";

    @Inject
    private CampaignQueries queries;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    void created(Campaign campaign) {
        queries.remember(line(campaign, "created"));
        audit.record("created", KIND, campaign.id(), null, json(fields(campaign)));
    }

    public void changed(Campaign campaign, Map<String, String> before) {
        write(campaign, before);
        audit.record("changed", KIND, campaign.id(), json(before), json(fields(campaign)));
    }

    public void moved(Campaign campaign, CampaignAction action, Map<String, String> before) {
        Map<String, String> after = fields(campaign);
        String field = Objects.equals(before.get("status"), after.get("status")) ? "stage" : "status";
        queries.remember(line(campaign, action.past()).between(before.get(field), after.get(field)));
        audit.record(action.past(), KIND, campaign.id(), json(before), json(after));
    }

    /** The fields whose changes are remembered. */
    public Map<String, String> fields(Campaign campaign) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", campaign.name());
        fields.put("client", text(campaign.clientId()));
        fields.put("platform", campaign.platform());
        fields.put("status", campaign.status().key());
        fields.put("stage", campaign.stage().key());
        fields.put("goal", campaign.goal() + " " + campaign.goalUnit());
        fields.put(
                "budget", campaign.budget() == null ? null : campaign.budget().toPlainString());
        fields.put("start", text(campaign.startOn()));
        fields.put("end", text(campaign.endOn()));
        fields.put("salesperson", campaign.salesperson());
        fields.put("invoice", campaign.invoiceStatus().key());
        ClientApproval approval = campaign.setup().clientApproval();
        fields.put(
                "client approval",
                approval == null
                        ? null
                        : approval.by() + ", " + approval.on() + ", "
                                + approval.how().key());
        fields.put("budget confirmed by", campaign.setup().budgetConfirmedBy());
        return fields;
    }

    private void write(Campaign campaign, Map<String, String> before) {
        fields(campaign).forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                queries.remember(line(campaign, field).between(before.get(field), value));
            }
        });
    }

    private CampaignEvent line(Campaign campaign, String what) {
        return new CampaignEvent(
                campaign.id(),
                clock.instant(),
                CurrentOrganization.requireCaller().displayName(),
                what);
    }

    private static Jsonb json(Map<String, String> fields) {
        Snapshot snapshot = Snapshot.of();
        fields.forEach(snapshot::with);
        return snapshot.json();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}

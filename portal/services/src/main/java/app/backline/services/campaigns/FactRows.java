package app.backline.services.campaigns;

import app.backline.services.names.NameKey;
import app.backline.services.problems.InvalidInput;
import app.backline.tenants.BulkStage;
import app.backline.tenants.Keys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** What {@link CampaignIntakeQueries} writes, as rows of a stage in the order of its columns. */
final class FactRows {
    static final BulkStage FACTS = BulkStage.of(
            "campaign_facts",
            "n int",
            "id uuid",
            "event_id uuid",
            "name text",
            "name_key text",
            "client_id uuid",
            "platform text",
            "status text",
            "stage text",
            "goal bigint",
            "goal_unit text",
            "budget numeric(12, 2)",
            "start_on date",
            "salesperson text",
            "invoice_status text",
            "delivery_id uuid",
            "delivered_day date",
            "delivered bigint",
            "delivered_as_of timestamptz",
            "delivered_source text");

    static final BulkStage REPORTS = BulkStage.of(
            "campaign_report",
            "id uuid",
            "campaign_id uuid",
            "day date",
            "amount bigint",
            "as_of timestamptz",
            "source text");

    static final BulkStage SPEND = BulkStage.of("campaign_spend", "campaign_id uuid", "spent numeric(12, 2)");

    private FactRows() {}

    static Object[] fact(int n, CampaignFacts fact, String nameKey) {
        Delivery opening = fact.opening();
        return new Object[] {
            n,
            Keys.next(),
            Keys.next(),
            NameKey.tidy(fact.name()),
            nameKey,
            fact.clientId(),
            fact.platform(),
            fact.status() == null ? null : fact.status().key(),
            stage(fact.status()),
            Math.max(0, fact.goal()),
            fact.goalUnit(),
            fact.budget() == null ? null : fact.budget().toPlainString(),
            fact.startOn(),
            fact.salesperson(),
            fact.invoiceStatus() == null ? null : fact.invoiceStatus().key(),
            opening == null ? null : Keys.next(),
            opening == null ? null : day(opening),
            opening == null ? null : opening.amount(),
            opening == null ? null : opening.asOf(),
            opening == null ? null : opening.source()
        };
    }

    static Object[] report(Map.Entry<UUID, Delivery> report) {
        Delivery delivery = report.getValue();
        return new Object[] {
            Keys.next(), report.getKey(), day(delivery), delivery.amount(), delivery.asOf(), delivery.source()
        };
    }

    /** @throws InvalidInput below 0 */
    static Object[] spend(Map.Entry<UUID, BigDecimal> total) {
        if (total.getValue().signum() < 0) {
            throw new InvalidInput("spent", "What was spent is 0 or more.");
        }
        return new Object[] {total.getKey(), total.getValue().toPlainString()};
    }

    private static LocalDate day(Delivery delivery) {
        return LocalDate.ofInstant(delivery.asOf(), ZoneOffset.UTC);
    }

    /** Null for a cancelled campaign: its stage tells how far it came, which a file does not know. */
    private static String stage(CampaignStatus status) {
        if (status == null || status == CampaignStatus.CANCELLED) {
            return null;
        }
        return switch (status) {
            case ACTIVE, PAUSED -> CampaignStage.ACTIVE.key();
            case COMPLETED -> CampaignStage.COMPLETED.key();
            default -> CampaignStage.INTAKE.key();
        };
    }
}

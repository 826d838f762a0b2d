package app.backline.services.campaigns;

import app.backline.services.spi.RowOutcome;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes in campaigns and their figures from files and platforms, any number of them in a handful of statements. A campaign
 * is known by platform, client and name, whatever the name's case and blanks.
 */
@ApplicationService
public class CampaignIntake {
    /** So many rows a statement: more would only spill to the database's disk. */
    private static final int CHUNK = 20_000;

    @Inject
    private CampaignIntakeQueries queries;

    @Inject
    private Event<CampaignsImported> imported;

    /**
     * Creates the campaigns that are not known and changes those that are. Facts that are null leave what the campaign has;
     * the status decides the stage. The rules for people (approval, guarded moves) do not apply: a file tells what is.
     *
     * @return one result for each of the facts, in their order
     */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public List<Result> upsert(List<CampaignFacts> facts) {
        List<Result> results = new ArrayList<>(facts.size());
        for (int from = 0; from < facts.size(); from += CHUNK) {
            results.addAll(queries.upsert(facts.subList(from, Math.min(facts.size(), from + CHUNK))));
        }
        imported.fire(new CampaignsImported(
                count(results, RowOutcome.Result.IMPORTED), count(results, RowOutcome.Result.UPDATED)));
        return results;
    }

    /** {@link CampaignService#recordDelivery} for many campaigns at once. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public void recordDeliveries(Map<UUID, Delivery> deliveries) {
        List<Map.Entry<UUID, Delivery>> all = List.copyOf(deliveries.entrySet());
        for (int from = 0; from < all.size(); from += CHUNK) {
            queries.deliver(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
    }

    /** What vendors cost so far, for each of these campaigns; replaces what was known. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public void recordSpend(Map<UUID, BigDecimal> totals) {
        if (!totals.isEmpty()) {
            queries.spend(totals);
        }
    }

    private static int count(List<Result> results, RowOutcome.Result outcome) {
        return (int) results.stream().filter(r -> r.outcome() == outcome).count();
    }

    /** Which campaign a row is, and whether it was created, changed or found as it was. */
    public record Result(UUID campaignId, RowOutcome.Result outcome) {}
}

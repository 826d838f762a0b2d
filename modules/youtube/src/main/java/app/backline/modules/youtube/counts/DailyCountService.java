package app.backline.modules.youtube.counts;

import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Counts of days, for charts and for clients. */
@ApplicationService
public class DailyCountService {
    @Inject
    private CountQueries queries;

    /** The last count of each of the last days, the newest day first; none for a campaign that is not known. */
    public List<CountSummary> latestOfDays(UUID campaignId, int days) {
        return queries.latestOfDays(campaignId, days);
    }
}

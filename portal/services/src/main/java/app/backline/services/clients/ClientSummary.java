package app.backline.services.clients;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A client with the figures of its campaigns, each campaign counted once.
 *
 * @param mergedInto the client that has everything of this one; null for a client of its own
 * @param campaigns all its campaigns
 * @param activeCampaigns those whose status is active
 * @param totalBudget sum of the known budgets
 * @param delivered sum of what was delivered, whatever the unit
 */
public record ClientSummary(
        UUID id,
        String name,
        String contactPerson,
        List<String> emails,
        String phone,
        boolean archived,
        UUID mergedInto,
        long campaigns,
        long activeCampaigns,
        BigDecimal totalBudget,
        long delivered,
        long version,
        Instant createdAt,
        Instant updatedAt) {}

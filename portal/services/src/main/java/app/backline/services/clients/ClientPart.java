package app.backline.services.clients;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What a client's page shows beside its campaigns. */
public final class ClientPart {
    private ClientPart() {}

    /**
     * Campaigns of one invoice state.
     *
     * @param state not_invoiced, sent or paid
     * @param budget sum of the known budgets
     */
    public record Invoices(String state, String currency, long campaigns, BigDecimal budget) {}

    /** A share link to one of the client's campaigns; its state is open, expired or revoked. */
    public record Link(
            UUID id,
            UUID campaignId,
            String campaignName,
            String label,
            String state,
            long views,
            Instant lastSeenAt) {}

    /**
     * Something that was done to the client or one of its campaigns.
     *
     * @param what client or campaign
     */
    public record Activity(
            UUID id, Instant happenedAt, String who, String action, String what, UUID whatId, String name) {}

    /** What was delivered of one unit. */
    public record Delivered(String unit, long campaigns, long amount) {}
}

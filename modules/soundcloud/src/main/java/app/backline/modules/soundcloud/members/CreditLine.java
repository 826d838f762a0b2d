package app.backline.modules.soundcloud.members;

import java.time.Instant;
import java.util.UUID;

/** A line of a member's ledger as lists and the REST interface show it. */
public record CreditLine(
        UUID id,
        int change,
        int balanceAfter,
        CreditKind kind,
        String reason,
        UUID submissionId,
        String author,
        Instant happenedAt) {}

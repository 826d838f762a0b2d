package app.backline.modules.soundcloud.members;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A member as lists and the REST interface show it.
 *
 * @param tier T1 to T4 by followers and the organization's thresholds
 * @param submittedThisMonth submissions since the first of the month (UTC)
 * @param balance credits in the wallet
 */
public record MemberSummary(
        UUID id,
        String name,
        List<String> emails,
        String username,
        MemberStatus status,
        long followers,
        String tier,
        String profileUrl,
        String genreFamily,
        List<String> subgenres,
        int monthlyLimit,
        long submittedThisMonth,
        BigDecimal reachFactor,
        int monthlyGrant,
        int creditCap,
        int balance,
        Instant reconnectAskedAt,
        long version) {}

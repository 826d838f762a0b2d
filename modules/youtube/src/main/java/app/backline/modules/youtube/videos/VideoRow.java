package app.backline.modules.youtube.videos;

import app.backline.services.campaigns.CampaignStage;
import app.backline.services.campaigns.CampaignStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign with its video as the database knows it.
 *
 * @param viewsBefore of the newest count that is as old as the settings look back; null when none is
 * @param services how many lines it has
 * @param prohibited how many of them sell engagement without an admin's word
 */
record VideoRow(
        UUID campaignId,
        String campaignName,
        String clientName,
        CampaignStatus status,
        CampaignStage stage,
        LocalDate startOn,
        long goal,
        long delivered,
        String videoUrl,
        String videoId,
        Genre genre,
        long desiredDaily,
        String commentsSheet,
        boolean askForAccess,
        boolean confirmStart,
        String clientNotes,
        String setupOverride,
        String setupOverrideBy,
        Long views,
        Long likes,
        Long comments,
        Instant countedAt,
        Long viewsBefore,
        int services,
        int prohibited,
        Instant createdAt,
        long version) {}

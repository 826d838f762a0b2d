package app.backline.modules.instagram.briefs;

import java.time.LocalDate;

/**
 * What a person states about a campaign's brief.
 *
 * @param soundUrl the sound to be used; may be null
 * @param tracker a link or text to where the client follows the campaign; may be null
 * @param followUpReportOn when a second report is due; may be null
 */
public record NewBrief(
        String brand,
        String soundUrl,
        String tracker,
        LocalDate followUpReportOn,
        String reportNotes,
        String clientNotes) {}

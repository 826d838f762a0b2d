package app.backline.modules.instagram.campaignfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A brief that is there already; what a file leaves blank stays as it is here, and what was done stays done. */
record KnownBrief(
        UUID campaignId,
        String soundUrl,
        String tracker,
        BigDecimal spend,
        BigDecimal remaining,
        boolean started,
        LocalDate startedOn,
        boolean trackerSent,
        LocalDate trackerSentOn,
        boolean finalReportSent,
        LocalDate finalReportSentOn,
        boolean opsPaid,
        String reportNotes,
        String clientNotes) {

    static KnownBrief none(UUID campaignId) {
        return new KnownBrief(
                campaignId, null, null, null, null, false, null, false, null, false, null, false, null, null);
    }

    Stamp startedStamp() {
        return new Stamp(started, startedOn);
    }

    Stamp trackerStamp() {
        return new Stamp(trackerSent, trackerSentOn);
    }

    Stamp finalReportStamp() {
        return new Stamp(finalReportSent, finalReportSentOn);
    }
}

package app.backline.modules.instagram.campaignfile;

import app.backline.tenants.BulkTarget;
import app.backline.tenants.Keys;
import java.util.List;

/** Lines as rows of instagram_brief, in the order of {@link #TARGET}'s columns. */
final class BriefRows {
    static final BulkTarget TARGET = BulkTarget.upsert(
            "instagram_brief",
            List.of("campaign_id"),
            "id",
            "campaign_id",
            "sound_url",
            "tracker",
            "spend",
            "remaining",
            "started",
            "started_on",
            "tracker_sent",
            "tracker_sent_on",
            "final_report_sent",
            "final_report_sent_on",
            "ops_paid",
            "report_notes",
            "client_notes");

    private BriefRows() {}

    static Object[] row(KnownBrief known, NewSheetLine line) {
        Stamp started = line.started().orElse(known.startedStamp());
        Stamp tracker = line.trackerSent().orElse(known.trackerStamp());
        Stamp report = line.finalReport().orElse(known.finalReportStamp());
        return new Object[] {
            Keys.next(),
            known.campaignId(),
            told(line.soundUrl(), known.soundUrl()),
            told(line.tracker(), known.tracker()),
            told(line.spend(), known.spend()),
            told(line.remaining(), known.remaining()),
            started.done(),
            started.on(),
            tracker.done(),
            tracker.on(),
            report.done(),
            report.on(),
            line.opsPaid() || known.opsPaid(),
            told(line.reportNotes(), known.reportNotes()),
            told(line.clientNotes(), known.clientNotes())
        };
    }

    private static <T> T told(T now, T before) {
        return now == null ? before : now;
    }
}

package app.backline.modules.instagram.ui;

import app.backline.modules.instagram.briefs.BriefAction;
import app.backline.modules.instagram.briefs.BriefService;
import app.backline.modules.instagram.briefs.BriefSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import app.backline.tenants.Role;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Sound, tracker, money as the agency's sheet tells, and the reports. */
@Dependent
class BriefTab {
    private final BriefService briefs;
    private final Div place = new Div();
    private UUID campaign;

    @Inject
    BriefTab(BriefService briefs) {
        this.briefs = briefs;
    }

    Component of(UUID campaignId) {
        campaign = campaignId;
        show();
        return place;
    }

    private void show() {
        BriefSummary brief = briefs.get(campaign);
        place.removeAll();
        DataCard card = new DataCard("Brief", facts(brief));
        if (brief.reportNotes() != null) {
            card.add(new Paragraph("Report: " + brief.reportNotes()));
        }
        if (brief.clientNotes() != null) {
            card.add(new Paragraph("Client: " + brief.clientNotes()));
        }
        if (WhoAsks.now().is(Role.ADMIN, Role.MANAGER, Role.OPERATOR)) {
            card.add(actions(brief));
        }
        place.add(card);
    }

    private static Facts facts(BriefSummary brief) {
        return new Facts()
                .fact("Brand", brief.brand())
                .fact("Sound", brief.soundUrl())
                .fact("Tracker", brief.tracker() == null ? "-" : brief.tracker() + sent(brief.trackerSent()))
                .fact("Spend, as the sheet says", Words.money(brief.spend()))
                .fact("Left of the price", Words.money(brief.remaining()))
                .fact("Final report", report(brief.finalReportSent(), brief.finalReportSentOn(), null))
                .fact(
                        "Follow-up report",
                        report(brief.followUpSentOn() != null, brief.followUpSentOn(), brief.followUpReportOn()));
    }

    private static String sent(boolean sent) {
        return sent ? ", sent" : ", not sent";
    }

    private static String report(boolean sent, LocalDate on, LocalDate due) {
        if (sent) {
            return on == null ? "sent" : "sent " + Formats.dayAndYear(on);
        }
        return due == null ? "not sent" : "due " + Formats.dayAndYear(due);
    }

    private Div actions(BriefSummary brief) {
        Div row = new Div(Buttons.plain("Edit brief", () -> edit(brief)));
        row.addClassName("tab-actions");
        if (brief.tracker() != null && !brief.trackerSent()) {
            row.add(Buttons.plain(BriefAction.SEND_TRACKER.label(), () -> perform(BriefAction.SEND_TRACKER)));
        }
        if (!brief.finalReportSent()) {
            row.add(Buttons.plain(BriefAction.SEND_FINAL_REPORT.label(), () -> perform(BriefAction.SEND_FINAL_REPORT)));
        }
        if (brief.followUpReportOn() != null && brief.followUpSentOn() == null) {
            row.add(Buttons.plain(BriefAction.SEND_FOLLOW_UP.label(), () -> perform(BriefAction.SEND_FOLLOW_UP)));
        }
        return row;
    }

    private void perform(BriefAction action) {
        Notices.orProblem(() -> {
            briefs.perform(campaign, action);
            Notices.success("Saved.");
            show();
        });
    }

    private void edit(BriefSummary brief) {
        BriefForm form = new BriefForm(brief);
        Dialogs.form(
                "Brief of " + brief.campaignName(),
                form,
                "Save brief",
                () -> form.save(facts -> {
                    briefs.change(campaign, brief.version(), facts);
                    Notices.success("Saved.");
                    show();
                }));
    }
}

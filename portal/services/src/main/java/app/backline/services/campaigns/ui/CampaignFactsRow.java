package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignDetails;
import app.backline.services.campaigns.CampaignFigures;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.campaigns.Projection;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.How;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** The row of facts of a campaign; every computed one says how. */
final class CampaignFactsRow {
    private final CampaignDetails details;
    private final CampaignSummary campaign;
    private final CampaignFigures figures;
    private final LocalDate today;
    private final Facts facts = new Facts();

    CampaignFactsRow(CampaignDetails details, LocalDate today) {
        this.details = details;
        this.campaign = details.campaign();
        this.figures = campaign.figures();
        this.today = today;
    }

    Facts build() {
        delivered();
        pace();
        projectedEnd();
        facts.fact("Budget", Formats.money(campaign.budget(), campaign.currency()));
        if (details.showsCost()) {
            cost();
        }
        facts.fact("Dates", Formats.days(campaign.startOn(), campaign.endOn(), today));
        facts.fact("Invoice", campaign.invoiceStatus().label());
        facts.fact("Salesperson", campaign.salesperson());
        return facts;
    }

    private void delivered() {
        facts.fact(
                "Delivered",
                new Text(CampaignWords.progress(campaign) + " "),
                new How(
                        "progress = delivered / goal x 100 = " + CampaignWords.percent(campaign.progressPercentage()),
                        "Remaining: " + Formats.number(campaign.remaining()) + ", below 0 when more was delivered.",
                        source()));
    }

    private void pace() {
        if (campaign.pacePercentage() == null) {
            facts.fact("Pace", "-");
            return;
        }
        Span value = new Span(CampaignWords.pace(campaign));
        value.addClassName("toned");
        value.getElement()
                .setAttribute("data-tone", CampaignWords.paceTone(campaign).key());
        facts.fact(
                "Pace",
                value,
                new Text(" "),
                new How(
                        "delivered / (goal / duration x elapsed days)",
                        Formats.number(campaign.delivered()) + " / (" + Formats.number(campaign.goal()) + " / "
                                + figures.durationDays() + " x " + figures.elapsedDays(today) + ")",
                        "Duration is " + CampaignFigures.USUAL_DAYS + " days where no end is set. Below "
                                + CampaignFigures.BEHIND_BELOW + " % is behind, below "
                                + CampaignFigures.CRITICAL_BELOW + " % critical.",
                        source()));
    }

    private void projectedEnd() {
        Projection projection = details.projection();
        if (projection == null) {
            return;
        }
        facts.fact(
                "Projected end",
                new Text(projection.endOn() == null ? "Not within ten years " : Formats.day(projection.endOn()) + " "),
                new How(
                        "last report + remaining / delivered a day",
                        Formats.decimal(projection.daily().doubleValue()) + " a day over the last " + projection.days()
                                + " days with reports",
                        interval(projection),
                        source()));
        if (projection.finalDelivery() != null) {
            finalDelivery(projection.finalDelivery());
        }
    }

    private String interval(Projection projection) {
        if (projection.earliestOn() == null) {
            return "An interval needs four days of reports.";
        }
        return "8 times in 10 between " + Formats.day(projection.earliestOn()) + " and "
                + (projection.latestOn() == null ? "no end" : Formats.day(projection.latestOn())) + ".";
    }

    private void finalDelivery(Projection.FinalDelivery last) {
        facts.fact(
                "Expected by the end",
                new Text(Formats.number(last.expected()) + " "),
                new How(
                        "delivered + delivered a day x days left",
                        last.low() == null
                                ? "An interval needs four days of reports."
                                : "8 times in 10 between " + Formats.number(last.low()) + " and "
                                        + Formats.number(last.high()) + " by " + Formats.day(campaign.endOn()) + ".",
                        source()));
    }

    private void cost() {
        facts.fact("Spent", Formats.money(campaign.spent(), campaign.currency()));
        if (figures.margin() == null) {
            facts.fact("Margin", "-");
            return;
        }
        facts.fact(
                "Margin",
                new Text(CampaignWords.percent(figures.margin()) + " "),
                new How(
                        "(budget - spent) / budget x 100",
                        "(" + Formats.money(campaign.budget(), campaign.currency()) + " - "
                                + Formats.money(campaign.spent(), campaign.currency()) + ") / "
                                + Formats.money(campaign.budget(), campaign.currency()),
                        "Burn: " + CampaignWords.percent(figures.burn()) + " of the budget is spent."));
    }

    private String source() {
        return campaign.deliveredAsOf() == null
                ? "Nothing has been reported yet."
                : campaign.deliveredSource() + ", " + Formats.time(campaign.deliveredAsOf());
    }
}

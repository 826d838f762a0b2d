package app.backline.services.vendors.ui;

import app.backline.services.ui.Columns;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.How;
import app.backline.services.ui.ProgressLine;
import app.backline.services.ui.Tone;
import app.backline.services.vendors.Vendor;
import app.backline.services.vendors.VendorPerformance;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A vendor's rates and capacity: promised, real, and how each figure comes about. */
final class VendorFigures {
    private static final String NOTHING = "not enough data";

    private VendorFigures() {}

    static Facts facts(Vendor vendor, VendorPerformance figures) {
        String asOf = "As of " + Formats.asOf(figures.asOf()) + ", from the platforms' own figures.";
        String measured = figures.measuredPlacements() + " placements ran long enough to be measured: "
                + Formats.number(figures.realStreams()) + " real of " + Formats.number(figures.promisedStreams())
                + " promised.";
        return new Facts()
                .fact("Contact e-mail", vendor.contactEmail())
                .fact("Promised per 1,000", Formats.money(vendor.costPer1kStreams(), "USD"))
                .fact(
                        "Actual per 1,000",
                        new Text(
                                figures.actualCostPer1k() == null
                                        ? "no payments known "
                                        : Formats.money(figures.actualCostPer1k(), "USD") + " "),
                        new How(
                                "total paid / (real streams / 1,000)",
                                figures.totalPaid() == null
                                        ? "No platform told of a payment to this vendor yet."
                                        : Formats.money(figures.totalPaid(), "USD") + " paid.",
                                measured,
                                asOf))
                .fact(
                        "Delivery rate",
                        new Text(
                                figures.deliveryRate() == null
                                        ? NOTHING + " "
                                        : Formats.percent(figures.deliveryRate().doubleValue()) + " "),
                        new How("real streams / promised streams", measured, asOf))
                .fact(
                        "Reliability",
                        reliability(figures),
                        new How(
                                "100 x (mean of r - standard deviation of r), at least 0",
                                "r = min(1, real / due) of each measured placement; due is the part of its goal that falls"
                                        + " to the days until its song was scraped.",
                                "Always everything is 100, always 80 % is 80, full and nothing in turn is 0.",
                                figures.measuredPlacements() + " placements measured; " + VendorPerformance.ENOUGH
                                        + " are needed.",
                                asOf))
                .fact("Known since", Formats.time(vendor.createdAt()));
    }

    static Component capacity(Vendor vendor, VendorPerformance figures) {
        return Columns.equal(
                use(
                        "Campaigns now",
                        figures.activeCampaigns(),
                        vendor.maxConcurrentCampaigns(),
                        "active campaigns, of as many as the vendor takes at once"),
                use(
                        "Streams a day",
                        figures.averageDailyStreams(),
                        vendor.maxDailyStreams(),
                        "streams of 28 days / 28, of as many as the vendor can deliver"),
                count("Playlists", figures.playlists(), "distinct lists in the vendor's rosters"),
                count("All campaigns", figures.campaigns(), "distinct campaigns the vendor ever worked on"));
    }

    private static Component reliability(VendorPerformance figures) {
        Span score = new Span(figures.reliability() == null ? NOTHING : figures.reliability() + " of 100");
        score.addClassName("toned");
        score.getElement()
                .setAttribute(
                        "data-tone", VendorsView.tone(figures.reliability()).key());
        return score;
    }

    private static DataCard use(String title, long used, long most, String detail) {
        boolean stated = most > 0;
        double share = stated ? used / (double) most : 0;
        DataCard card = count(title, Formats.number(used) + (stated ? " of " + Formats.number(most) : ""), detail);
        if (stated) {
            card.add(new ProgressLine(share, share > 1 ? Tone.BAD : share == 1 ? Tone.WARN : Tone.INFO));
        } else {
            card.add(new Paragraph("The most is not stated."));
        }
        return card;
    }

    private static DataCard count(String title, long figure, String detail) {
        return count(title, Formats.number(figure), detail);
    }

    private static DataCard count(String title, String figure, String detail) {
        Span value = new Span(figure);
        value.addClassName("figure");
        Paragraph remark = new Paragraph(detail);
        remark.addClassName("figure-detail");
        DataCard card = new DataCard(title, value, remark);
        card.addClassName("capacity");
        return card;
    }
}

package app.backline.web.dashboard;

import app.backline.services.dashboard.Dashboard;
import app.backline.services.dashboard.Dashboard.ActiveRevenue;
import app.backline.services.dashboard.Dashboard.InvoiceHealth;
import app.backline.services.dashboard.Dashboard.Started;
import app.backline.services.ui.FigureCard;
import app.backline.services.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Cards of one figure: what is earned, what is invoiced, what waits. */
final class FigureCards {
    private final Dashboard figures;
    private final UnaryOperator<String> platformName;

    /** @param platformName a platform's key to its name */
    FigureCards(Dashboard figures, UnaryOperator<String> platformName) {
        this.figures = figures;
        this.platformName = platformName;
    }

    FigureCard revenue() {
        ActiveRevenue revenue = figures.activeRevenue();
        String headline = revenue.budgets().isEmpty()
                ? Formats.money(BigDecimal.ZERO, "USD")
                : Formats.money(
                        revenue.budgets().get(0).amount(),
                        revenue.budgets().get(0).currency());
        String others = revenue.budgets().stream()
                .skip(1)
                .map(each -> "and " + Formats.money(each.amount(), each.currency()) + ", ")
                .collect(Collectors.joining());
        String unpriced = revenue.unpriced() == 0 ? "" : ", " + revenue.unpriced() + " without a budget";
        Div detail = new Div(
                new Paragraph(others + Lines.count(revenue.campaigns(), "active campaign") + unpriced),
                started(revenue.started()));
        return new FigureCard("Active revenue", headline, detail, "campaigns?status=active");
    }

    private static Paragraph started(Started started) {
        String amount = Formats.money(started.thisMonth(), started.currency()) + " started this month";
        if (started.change() == null) {
            return new Paragraph(amount + ", nothing by this day last month");
        }
        Span change = new Span((started.change() > 0 ? "+" : "")
                + Formats.decimal(started.change()).replace('-', '−') + "\u00a0%");
        change.addClassName(started.change() < 0 ? "bad" : "good");
        Paragraph line = new Paragraph(change, new Span(" on last month: " + amount));
        line.setTitle("Budgets of campaigns that started from the 1st to today, against the same days of last month: "
                + Formats.money(started.lastMonth(), started.currency()));
        return line;
    }

    FigureCard invoices() {
        InvoiceHealth health = figures.invoiceHealth();
        long all = health.notInvoiced() + health.sent() + health.paid();
        Div bar = new Div(
                part("paid", health.paid(), all),
                part("sent", health.sent(), all),
                part("none", health.notInvoiced(), all));
        bar.addClassName("invoice-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div detail = new Div(
                bar,
                new Paragraph(Formats.number(health.paid()) + " paid, " + Formats.number(health.notInvoiced())
                        + " not invoiced"));
        return new FigureCard(
                "Invoice health",
                Formats.number(health.sent()),
                new Div(
                        new Paragraph(health.sent() == 1 ? "campaign waits for payment" : "campaigns wait for payment"),
                        detail),
                "campaigns?invoice=sent");
    }

    private static Div part(String state, long count, long all) {
        Div part = new Div();
        part.getElement().setAttribute("data-state", state);
        part.getStyle().set("--share", all == 0 ? "0" : String.valueOf(count));
        return part;
    }

    FigureCard queue() {
        Dashboard.Queue queue = figures.opsQueue();
        Paragraph detail = new Paragraph();
        if (queue.open() == 0) {
            detail.setText("nothing is waiting");
        } else {
            Span high = new Span(Formats.number(queue.high()) + " high");
            if (queue.high() > 0) {
                high.addClassName("bad");
            }
            detail.add(
                    high,
                    new Span(", mean age " + age(queue.meanAgeDays())
                            + (queue.bottleneck() == null
                                    ? ""
                                    : ", most wait in " + platformName.apply(queue.bottleneck()))));
        }
        return new FigureCard("Ops Queue", Formats.number(queue.open()), detail, "ops-queue");
    }

    /** "1.8 d"; below a day "5 h". */
    private static String age(double days) {
        return days < 1
                ? Formats.span(
                        Duration.ofMinutes(Math.round(days * Duration.ofDays(1).toMinutes())))
                : Formats.decimal(days) + " d";
    }
}

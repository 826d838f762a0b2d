package app.backline.web.dashboard;

import app.backline.services.dashboard.Dashboard;
import app.backline.services.ui.FigureCard;
import app.backline.services.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The first row: one card for each question of the morning. */
final class FigureCards {
    private final Dashboard figures;
    private final UnaryOperator<String> platformName;

    /** @param platformName a platform's key to its name */
    FigureCards(Dashboard figures, UnaryOperator<String> platformName) {
        this.figures = figures;
        this.platformName = platformName;
    }

    List<FigureCard> all() {
        return List.of(revenue(), active(), risk(), queue());
    }

    private FigureCard revenue() {
        String headline = figures.revenue().isEmpty()
                ? Formats.money(BigDecimal.ZERO, "USD")
                : Formats.money(
                        figures.revenue().get(0).amount(),
                        figures.revenue().get(0).currency());
        String others = figures.revenue().stream()
                .skip(1)
                .map(each -> "and " + Formats.money(each.amount(), each.currency()) + ", ")
                .collect(Collectors.joining());
        String unpriced = figures.unpriced() == 0 ? "" : ", " + figures.unpriced() + " without a budget";
        return new FigureCard(
                "Active revenue",
                headline,
                others + count(figures.activeCampaigns(), "campaign") + unpriced,
                "campaigns?status=active");
    }

    private FigureCard active() {
        return new FigureCard(
                "Active campaigns",
                Formats.number(figures.activeCampaigns()),
                "of " + count(figures.campaigns(), "campaign") + " in all",
                "campaigns?status=active");
    }

    private FigureCard risk() {
        long late = figures.behind() - figures.critical();
        List<Component> parts = new ArrayList<>();
        if (figures.behind() == 0) {
            parts.add(new Span("everything that delivers is on pace"));
        } else {
            parts.add(toned(figures.critical() + " critical", figures.critical() > 0 ? "bad" : null));
            parts.add(new Span(", " + late + " behind pace"));
        }
        return new FigureCard(
                "Campaign risk",
                Formats.number(figures.behind()),
                new Paragraph(parts.toArray(Component[]::new)),
                "campaigns?pace=behind");
    }

    private FigureCard queue() {
        Dashboard.Queue queue = figures.queue();
        Paragraph detail = new Paragraph();
        if (queue.open() == 0) {
            detail.setText("nothing is waiting");
        } else {
            detail.add(toned(queue.high() + " high", queue.high() > 0 ? "bad" : null));
            detail.add(new Span(", mean age " + age(queue.meanAgeDays())
                    + (queue.busiest() == null ? "" : ", most in " + platformName.apply(queue.busiest()))));
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

    private static Span toned(String text, String tone) {
        Span span = new Span(text);
        if (tone != null) {
            span.addClassName(tone);
        }
        return span;
    }

    private static String count(long number, String noun) {
        return Formats.number(number) + " " + noun + (number == 1 ? "" : "s");
    }
}

package app.backline.services.sharelinks;

import app.backline.services.sharelinks.SharedCampaignService.DayTotal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Delivered against promised as lines of an SVG drawing; the geometry only, the page draws it. */
public final class ProgressChart {
    private static final int TOP = 30;
    private static final int BOTTOM = 22;
    private static final int STEPS = 4;

    private final int width;
    private final int height;
    private final int left;
    private final int right;
    private final LocalDate from;
    private final LocalDate promisedEnd;
    private final LocalDate to;
    private final long top;
    private final long goal;
    private final List<DayTotal> points;

    private ProgressChart(int width, int height, SharedFacts facts, List<DayTotal> days, LocalDate today) {
        this.width = width;
        this.height = height;
        this.left = 48;
        this.right = 12;
        this.goal = facts.goal();
        LocalDate first = days.isEmpty() ? today : days.get(0).day();
        LocalDate last = days.isEmpty() ? today : days.get(days.size() - 1).day();
        this.from = facts.startOn() == null || first.isBefore(facts.startOn()) ? first : facts.startOn();
        LocalDate end = facts.endOn() == null ? from.plusDays(facts.figures().durationDays()) : facts.endOn();
        this.promisedEnd = end.isAfter(from) ? end : from.plusDays(1);
        this.to = last.isAfter(promisedEnd) ? last : promisedEnd;
        this.points = withStart(days, facts.startOn());
        this.top = roundUp(
                Math.max(goal, points.stream().mapToLong(DayTotal::amount).max().orElse(0)));
    }

    static ProgressChart wide(SharedFacts facts, List<DayTotal> days, LocalDate today) {
        return new ProgressChart(830, 294, facts, days, today);
    }

    static ProgressChart narrow(SharedFacts facts, List<DayTotal> days, LocalDate today) {
        return new ProgressChart(358, 226, facts, days, today);
    }

    private static List<DayTotal> withStart(List<DayTotal> days, LocalDate startOn) {
        if (days.isEmpty() || startOn == null || !days.get(0).day().isAfter(startOn)) {
            return days;
        }
        List<DayTotal> all = new ArrayList<>(List.of(new DayTotal(startOn, 0)));
        all.addAll(days);
        return all;
    }

    /** The next round number that four even steps divide. */
    static long roundUp(long value) {
        for (long unit = 1; ; unit *= 10) {
            for (double factor : new double[] {1, 2, 2.5, 5}) {
                double step = unit * factor;
                if (step == Math.rint(step) && step * STEPS >= value) {
                    return (long) step * STEPS;
                }
            }
        }
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    /** The horizontal lines, bottom first. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            long value = top / STEPS * i;
            lines.add(new Line(left, width - right, y(value), brief(value)));
        }
        return lines;
    }

    /** The delivered line, as points of a polyline. */
    public String delivered() {
        return points.stream().map(p -> x(p.day()) + "," + y(p.amount())).collect(Collectors.joining(" "));
    }

    /** The ground under it, as points of a polygon. */
    public String area() {
        DayTotal first = points.get(0);
        return x(first.day()) + "," + y(0) + " " + delivered() + " " + x(last().day()) + "," + y(0);
    }

    public boolean hasPromise() {
        return goal > 0;
    }

    /** Where the promised line begins: nothing at the start. */
    public Label promiseStart() {
        return new Label(x(from), y(0), "");
    }

    /** Where it ends: the goal at the promised end. */
    public Label promiseEnd() {
        return new Label(x(promisedEnd), y(goal), "promised");
    }

    public String promiseAnchor() {
        return promiseEnd().x() < left + 80 ? "start" : "end";
    }

    /** The last point of the delivered line. */
    public Label end() {
        return new Label(x(last().day()), y(last().amount()), brief(last().amount()));
    }

    /** Where its words stand: right of the point, or left of it where there is no room. */
    public double wordsX() {
        return endIsAtTheEdge() ? end().x() - 8 : end().x() + 8;
    }

    public double wordsY() {
        boolean above = endIsAtTheEdge() && !meetsThePromise();
        return Math.max(12, end().y() + (above ? -8 : 16));
    }

    public String wordsAnchor() {
        return endIsAtTheEdge() ? "end" : "start";
    }

    /** Whether the words of both lines would stand on each other. */
    private boolean meetsThePromise() {
        return Math.abs(end().x() - promiseEnd().x()) < 90
                && Math.abs(end().y() - promiseEnd().y()) < 16;
    }

    private boolean endIsAtTheEdge() {
        return end().x() > width - 80;
    }

    private DayTotal last() {
        return points.get(points.size() - 1);
    }

    private double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return round(left + share * (width - left - right));
    }

    private double y(long amount) {
        return round(height - BOTTOM - (double) amount / top * (height - TOP - BOTTOM));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** 65200 is "65.2k". */
    static String brief(long value) {
        if (value >= 1_000_000) {
            return trim(value / 1_000_000.0) + "M";
        }
        return value >= 1_000 ? trim(value / 1_000.0) + "k" : String.valueOf(value);
    }

    private static String trim(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** A horizontal line and what it stands for. */
    public record Line(double left, double right, double y, String label) {}

    /** A word at a point. */
    public record Label(double x, double y, String text) {}
}

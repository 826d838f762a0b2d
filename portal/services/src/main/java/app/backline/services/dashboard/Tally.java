package app.backline.services.dashboard;

import app.backline.services.dashboard.Dashboard.ActiveRevenue;
import app.backline.services.dashboard.Dashboard.InvoiceHealth;
import app.backline.services.dashboard.Dashboard.Money;
import app.backline.services.dashboard.Dashboard.Started;
import app.backline.services.dashboard.DashboardQueries.Kind;
import app.backline.services.dashboard.DashboardQueries.StartedRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the kept counts of campaigns say. */
record Tally(List<Kind> kinds) {
    private static final String ACTIVE = "active";
    private static final Set<String> AGREED = Set.of(ACTIVE, "paused", "completed");

    long all() {
        return count(kind -> true);
    }

    long ofStage(String stage) {
        return count(kind -> kind.stage().equals(stage) && !kind.status().equals("cancelled"));
    }

    InvoiceHealth invoiceHealth() {
        return new InvoiceHealth(invoiced("not_invoiced"), invoiced("sent"), invoiced("paid"));
    }

    ActiveRevenue activeRevenue(List<StartedRow> started) {
        Map<String, BigDecimal> sums = kinds.stream()
                .filter(Tally::isActive)
                .collect(Collectors.groupingBy(
                        Kind::currency, Collectors.reducing(BigDecimal.ZERO, Kind::budget, BigDecimal::add)));
        List<Money> budgets = sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .sorted(Comparator.comparing(Money::amount).reversed().thenComparing(Money::currency))
                .toList();
        long unpriced =
                kinds.stream().filter(Tally::isActive).mapToLong(Kind::unpriced).sum();
        String currency = budgets.isEmpty() ? "USD" : budgets.get(0).currency();
        return new ActiveRevenue(count(Tally::isActive), budgets, unpriced, started(started, currency));
    }

    private static Started started(List<StartedRow> rows, String currency) {
        StartedRow row = rows.stream()
                .filter(each -> each.currency().equals(currency))
                .findFirst()
                .orElse(new StartedRow(currency, BigDecimal.ZERO, BigDecimal.ZERO));
        BigDecimal last = row.lastMonth();
        Double change = last.signum() == 0
                ? null
                : row.thisMonth()
                        .subtract(last)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(last, 1, RoundingMode.HALF_UP)
                        .doubleValue();
        return new Started(row.thisMonth(), last, currency, change);
    }

    private long invoiced(String invoiceStatus) {
        return count(kind -> kind.invoiceStatus().equals(invoiceStatus) && AGREED.contains(kind.status()));
    }

    private long count(Predicate<Kind> which) {
        return kinds.stream().filter(which).mapToLong(Kind::campaigns).sum();
    }

    private static boolean isActive(Kind kind) {
        return kind.status().equals(ACTIVE);
    }
}

package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignWatch;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.UrlState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What to watch, as the address says it: behind, ending, margin, invoice. The dashboard's figures lead here. */
final class WatchChips {
    private static final String PACE = "pace";
    private static final String ENDING = "ending";
    private static final String PROGRESS = "progress";
    private static final String MARGIN = "margin";
    private static final String INVOICE = "invoice";
    private static final String REPORT = "report";
    private static final String OVERDUE = "overdue";

    private WatchChips() {}

    /** The usual ones always, the others while they are chosen. */
    static FilterChips show(UrlState state, BiConsumer<String, String> put) {
        FilterChips row = new FilterChips();
        Toggle.ALL.forEach(toggle -> toggle.show(row, state, put));
        days(state)
                .filter(days -> !Set.of(7, 14, 30).contains(days))
                .ifPresent(days -> row.chip("Ending in " + days + " days", true, () -> put.accept(ENDING, null)));
        chosen(row, "Progress", state.get(PROGRESS, CampaignWatch.Progress.class), () -> put.accept(PROGRESS, null));
        chosen(row, "Margin", state.get(MARGIN, CampaignWatch.Margin.class), () -> put.accept(MARGIN, null));
        chosen(row, "Invoice", state.get(INVOICE, InvoiceStatus.class), () -> put.accept(INVOICE, null));
        return row;
    }

    private static void chosen(FilterChips row, String label, Optional<? extends Enum<?>> value, Runnable clear) {
        value.ifPresent(
                it -> row.chip(label + ": " + it.name().toLowerCase(Locale.ROOT).replace('_', ' '), true, clear));
    }

    private static Optional<Integer> days(UrlState state) {
        return state.get(ENDING).filter(text -> text.matches("\\d{1,3}")).map(Integer::valueOf);
    }

    /** A filter that is always offered. */
    private record Toggle(String label, String key, String value) {
        static final List<Toggle> ALL = List.of(
                new Toggle("Behind pace", PACE, "behind"),
                new Toggle("Critical", PACE, "critical"),
                new Toggle("Ending in 7 days", ENDING, "7"),
                new Toggle("14 days", ENDING, "14"),
                new Toggle("30 days", ENDING, "30"),
                new Toggle("Report overdue", REPORT, OVERDUE));

        void show(FilterChips row, UrlState state, BiConsumer<String, String> put) {
            boolean on = state.get(key).filter(value::equalsIgnoreCase).isPresent();
            row.chip(label, on, () -> put.accept(key, on ? null : value));
        }
    }
}

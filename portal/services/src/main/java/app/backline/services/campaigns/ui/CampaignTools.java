package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignSort;
import app.backline.services.campaigns.export.CampaignExport;
import app.backline.services.campaigns.export.ExportFormat;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.UrlState;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Order, columns, choosing rows and files: the tools above the list of campaigns. */
final class CampaignTools {
    static final String SORT = "sort";
    static final String COLUMNS = "cols";
    static final String SELECT = "select";

    private final UrlState state;
    private final BiConsumer<String, String> put;

    CampaignTools(UrlState state, BiConsumer<String, String> put) {
        this.state = state;
        this.put = put;
    }

    /** @param bulk shown while rows are being chosen; null for people who edit none in bulk */
    Div build(CampaignExport export, Supplier<CampaignFilter> filter, Div bulk) {
        Div tools = new Div(sort(), Buttons.plain("Columns", this::chooseColumns));
        tools.addClassName("campaign-tools");
        if (bulk != null) {
            boolean choosing = state.get(SELECT).isPresent();
            tools.add(Buttons.plain(
                    choosing ? "Stop selecting" : "Select", () -> put.accept(SELECT, choosing ? null : "yes")));
            if (choosing) {
                tools.add(bulk);
            }
        }
        Span grow = new Span();
        grow.addClassName("grow");
        tools.add(grow, download("Export CSV", ExportFormat.CSV, export, filter));
        tools.add(download("Export XLSX", ExportFormat.XLSX, export, filter));
        return tools;
    }

    private Select<CampaignSort> sort() {
        Select<CampaignSort> sort = new Select<>();
        sort.setAriaLabel("Order");
        sort.setItems(CampaignSort.values());
        sort.setItemLabelGenerator(CampaignSort::label);
        sort.setValue(state.get(SORT, CampaignSort.class).orElse(CampaignSort.START));
        sort.addValueChangeListener(change -> put.accept(
                SORT,
                change.getValue() == CampaignSort.START
                        ? null
                        : change.getValue().key()));
        return sort;
    }

    static Set<String> columns(UrlState state) {
        return state.get(COLUMNS)
                .<Set<String>>map(text -> new LinkedHashSet<>(List.of(text.split("\\."))))
                .orElse(CampaignGrid.USUAL);
    }

    private void chooseColumns() {
        CheckboxGroup<String> group = new CheckboxGroup<>("Columns beside the campaign's name");
        group.setItems(CampaignGrid.COLUMNS.keySet());
        group.setItemLabelGenerator(CampaignGrid.COLUMNS::get);
        group.setValue(columns(state));
        Dialogs.form("Choose columns", group, "Show columns", () -> {
            List<String> chosen = CampaignGrid.COLUMNS.keySet().stream()
                    .filter(group.getValue()::contains)
                    .toList();
            boolean usual = Set.copyOf(chosen).equals(CampaignGrid.USUAL);
            put.accept(COLUMNS, usual ? null : chosen.isEmpty() ? "none" : String.join(".", chosen));
        });
    }

    private static Anchor download(
            String label, ExportFormat format, CampaignExport export, Supplier<CampaignFilter> filter) {
        DownloadHandler handler = event -> {
            event.setFileName(format.fileName());
            event.setContentType(format.contentType());
            export.write(format, filter.get(), event.getOutputStream());
        };
        Anchor anchor = new Anchor(handler, label);
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }
}

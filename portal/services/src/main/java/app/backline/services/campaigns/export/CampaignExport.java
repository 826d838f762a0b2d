package app.backline.services.campaigns.export;

import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes the list that a filter gives; each part is read in a transaction of its own and forgotten when it is written. */
@ApplicationScoped
public class CampaignExport {
    private static final int ROWS_A_READ = 1_000;
    private static final List<Object> HEADERS = List.of(
            "Campaign",
            "Client",
            "Platform",
            "Status",
            "Stage",
            "Goal",
            "Counted in",
            "Delivered",
            "Remaining",
            "Progress %",
            "Pace %",
            "Budget",
            "Spent",
            "Currency",
            "Start",
            "End",
            "Salesperson",
            "Invoice");

    @Inject
    private CampaignService campaigns;

    public void write(ExportFormat format, CampaignFilter filter, OutputStream out) throws IOException {
        try (Sheet sheet = format == ExportFormat.CSV ? new CsvSheet(out) : new XlsxSheet(out)) {
            sheet.row(HEADERS);
            Cursor after = null;
            do {
                Page<CampaignSummary> page = campaigns.list(filter, new PageRequest(ROWS_A_READ, after));
                for (CampaignSummary campaign : page.items()) {
                    sheet.row(cells(campaign));
                }
                after = page.next() == null ? null : Cursor.decode(page.next());
            } while (after != null);
        }
    }

    private static List<Object> cells(CampaignSummary c) {
        List<Object> cells = new ArrayList<>();
        cells.add(c.name());
        cells.add(c.clientName());
        cells.add(c.platform());
        cells.add(c.status().key());
        cells.add(c.stage().key());
        cells.add(c.goal());
        cells.add(c.goalUnit());
        cells.add(c.delivered());
        cells.add(c.remaining());
        cells.add(c.progressPercentage());
        cells.add(c.pacePercentage());
        cells.add(c.budget());
        cells.add(c.spent());
        cells.add(c.currency());
        cells.add(c.startOn());
        cells.add(c.endOn());
        cells.add(c.salesperson());
        cells.add(c.invoiceStatus().key());
        return cells;
    }
}

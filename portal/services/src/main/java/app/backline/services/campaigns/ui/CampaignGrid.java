package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.modules.InstalledModule;
import app.backline.services.spi.PlatformColor;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Formats;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The table of campaigns. */
class CampaignGrid extends DataGrid<CampaignSummary> {
    /** The columns beside the name that a person can choose: key to label, in their order. */
    static final Map<String, String> COLUMNS = columns();

    static final Set<String> USUAL =
            Set.of("platform", "status", "goal", "delivered", "pace", "start", "end", "salesperson");

    private final transient List<InstalledModule> platforms;
    private final Map<String, Column<CampaignSummary>> chosen = new LinkedHashMap<>();

    CampaignGrid(List<InstalledModule> platforms, LocalDate today) {
        super("Campaigns");
        this.platforms = platforms;
        lead("Campaign", CampaignSummary::name, CampaignSummary::clientName, CampaignWords::progress);
        chosen.put("platform", platform(COLUMNS.get("platform"), this::name, this::color));
        chosen.put("status", badge(COLUMNS.get("status"), CampaignWords::state, CampaignWords::tone));
        numbers("goal", campaign -> Formats.number(campaign.goal()));
        numbers("delivered", CampaignWords::delivered);
        numbers("remaining", campaign -> Formats.number(campaign.remaining()));
        chosen.put("pace", badge(COLUMNS.get("pace"), CampaignWords::pace, CampaignWords::paceTone));
        numbers("budget", campaign -> Formats.money(campaign.budget(), campaign.currency()));
        numbers("burn", campaign -> CampaignWords.percent(campaign.figures().burn()));
        numbers("margin", campaign -> CampaignWords.percent(campaign.figures().margin()));
        texts("start", campaign -> Formats.day(campaign.startOn(), today));
        texts("end", campaign -> Formats.day(campaign.endOn(), today));
        texts("invoice", campaign -> campaign.invoiceStatus().label());
        texts("salesperson", CampaignSummary::salesperson);
    }

    /** Shows these of the columns; the name always stands. */
    void showColumns(Set<String> keys) {
        chosen.forEach((key, column) -> column.setVisible(keys.contains(key)));
    }

    private void numbers(String key, Function<CampaignSummary, String> value) {
        chosen.put(key, number(COLUMNS.get(key), value));
    }

    private void texts(String key, Function<CampaignSummary, String> value) {
        chosen.put(key, text(COLUMNS.get(key), value));
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String label : List.of(
                "Platform",
                "Status",
                "Goal",
                "Delivered",
                "Remaining",
                "Pace",
                "Budget",
                "Burn",
                "Margin",
                "Start",
                "End",
                "Invoice",
                "Salesperson")) {
            columns.put(label.toLowerCase(Locale.ROOT), label);
        }
        return Collections.unmodifiableMap(columns);
    }

    private String name(CampaignSummary campaign) {
        return platform(campaign).map(InstalledModule::displayName).orElse(campaign.platform());
    }

    private PlatformColor color(CampaignSummary campaign) {
        return platform(campaign).map(InstalledModule::color).orElse(PlatformColor.NEUTRAL);
    }

    private Optional<InstalledModule> platform(CampaignSummary campaign) {
        return platforms.stream()
                .filter(module -> module.key().equals(campaign.platform()))
                .findFirst();
    }
}

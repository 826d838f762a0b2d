package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.modules.InstalledModule;
import app.backline.services.spi.PlatformColor;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table of campaigns. */
class CampaignGrid extends DataGrid<CampaignSummary> {
    private final transient List<InstalledModule> platforms;

    CampaignGrid(List<InstalledModule> platforms, LocalDate today) {
        super("Campaigns");
        this.platforms = platforms;
        lead("Campaign", CampaignSummary::name, CampaignSummary::clientName, CampaignWords::progress);
        platform("Platform", this::name, this::color);
        badge("Status", CampaignWords::state, CampaignWords::tone);
        number("Goal", campaign -> Formats.number(campaign.goal()));
        number("Delivered", CampaignWords::delivered);
        badge("Pace", CampaignWords::pace, CampaignWords::paceTone);
        text("Start", campaign -> Formats.day(campaign.startOn(), today));
        text("End", campaign -> Formats.day(campaign.endOn(), today));
        text("Salesperson", CampaignSummary::salesperson);
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

package app.backline.modules.spotify;

import app.backline.modules.spotify.campaignfile.SpotifyCampaignFile;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.PlatformColor;
import app.backline.services.spi.PlatformModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Everything Spotify contributes. */
@ApplicationScoped
public class SpotifyModule implements PlatformModule {
    @Inject
    private SpotifyCampaignFile campaignFile;

    @Override
    public String key() {
        return "spotify";
    }

    @Override
    public String displayName() {
        return "Spotify";
    }

    @Override
    public PlatformColor color() {
        return new PlatformColor("#1a8f45", "#3fcf73");
    }

    @Override
    public List<ImportDefinition<?>> imports() {
        return List.of(campaignFile);
    }
}

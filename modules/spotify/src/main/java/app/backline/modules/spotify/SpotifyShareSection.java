package app.backline.modules.spotify;

import app.backline.modules.spotify.scrapes.CampaignPlaylistService;
import app.backline.modules.spotify.scrapes.PlaylistStreams;
import app.backline.services.spi.ShareContent;
import app.backline.services.spi.ShareSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Where a client's songs play: lists and streams, never whose list it is or what it costs. */
@ApplicationScoped
public class SpotifyShareSection implements ShareSection {
    private static final int MOST = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    @Inject
    private CampaignPlaylistService playlists;

    @Override
    public ShareContent content(UUID campaignId) {
        List<PlaylistStreams> lists =
                playlists.of(campaignId).stream().limit(MOST).toList();
        boolean dated = lists.stream().anyMatch(list -> list.addedOn() != null);
        int columns = dated ? 4 : 3;
        return new ShareContent(
                "Where it plays",
                List.of("Playlist", "7 days", "28 days", "Added").subList(0, columns),
                List.of(false, true, true, false).subList(0, columns),
                lists.stream().map(list -> row(list).subList(0, columns)).toList(),
                "Spotify for Artists");
    }

    private static List<String> row(PlaylistStreams list) {
        return List.of(
                list.kind().isMadeBySpotify() ? list.name() + " (found by Spotify)" : list.name(),
                number(list.streams7d()),
                number(list.streams28d()),
                list.addedOn() == null ? "" : DAY.format(list.addedOn()));
    }

    private static String number(Long streams) {
        return streams == null ? "" : String.format(Locale.ENGLISH, "%,d", streams);
    }
}

package app.backline.modules.spotify.ui;

import app.backline.modules.spotify.scrapes.CampaignPlaylistService;
import app.backline.modules.spotify.scrapes.PlaylistKind;
import app.backline.modules.spotify.scrapes.PlaylistStreams;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.How;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/** The lists a campaign's songs are on, by the latest scrapes. */
@Dependent
class PlaylistsTab {
    private final CampaignPlaylistService playlists;
    private final Clock clock;

    @Inject
    PlaylistsTab(CampaignPlaylistService playlists, Clock clock) {
        this.playlists = playlists;
        this.clock = clock;
    }

    Component of(UUID campaignId) {
        List<PlaylistStreams> lists = playlists.of(campaignId);
        if (lists.isEmpty()) {
            return new DataCard(
                    null,
                    new EmptyState(
                            Glyph.CHART,
                            "No scrape yet",
                            "Where the songs play shows after a scrape of Spotify for Artists was uploaded."));
        }
        DataGrid<PlaylistStreams> grid = new DataGrid<>("Playlists of the campaign");
        grid.lead("Playlist", PlaylistStreams::name, list -> "", PlaylistsTab::owner);
        grid.text("Vendor", PlaylistsTab::owner);
        grid.text("Song", PlaylistStreams::song);
        grid.number("7 days", list -> Words.number(list.streams7d()));
        grid.number("28 days", list -> Words.number(list.streams28d()));
        grid.number("12 months", list -> Words.number(list.streams12m()));
        grid.text("Added", list -> list.addedOn() == null ? "" : Formats.dayAndYear(list.addedOn()));
        grid.badge("Whose", list -> Words.kind(list.kind()), list -> Words.tone(list.kind()));
        grid.show(lists);
        return new Div(facts(lists), new DataCard(null, grid).flush());
    }

    private Component facts(List<PlaylistStreams> lists) {
        Instant last = lists.stream()
                .map(PlaylistStreams::scrapedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Facts()
                .fact("Vendors, 28 days", sum(lists, list -> list.kind() == PlaylistKind.VENDOR))
                .fact("Organic, 28 days", sum(lists, list -> list.kind() == PlaylistKind.ORGANIC))
                .fact("Radio, 28 days", sum(lists, list -> list.name().equalsIgnoreCase("Radio")))
                .fact("Discover Weekly, 28 days", sum(lists, list -> list.name().equalsIgnoreCase("Discover Weekly")))
                .fact(
                        "Last scrape",
                        Facts.quiet(Formats.ago(last, clock.instant())),
                        new How(
                                "Sums are lower bounds",
                                "Spotify for Artists shows 100 lists at the most.",
                                "A list is a vendor's when it stands in the vendor's roster."));
    }

    private static String sum(List<PlaylistStreams> lists, Predicate<PlaylistStreams> which) {
        return Formats.number(lists.stream()
                .filter(which)
                .map(PlaylistStreams::streams28d)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum());
    }

    private static String owner(PlaylistStreams list) {
        return list.kind().isMadeBySpotify() ? "Spotify, not paid" : Objects.requireNonNullElse(list.vendorName(), "");
    }
}

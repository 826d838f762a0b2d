package app.backline.modules.youtube.campaignfile;

import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.imports.words.StatusWords;
import app.backline.tenants.Keys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rows of one client, name and video as the one campaign they make. */
final class VideoFold {
    private final String name;
    private final String client;
    private final List<NewLine> lines = new ArrayList<>();

    /** @param name of the campaign; the rows' own, unless another video has it */
    VideoFold(String name, String client) {
        this.name = name;
        this.client = client;
    }

    void add(NewLine line) {
        lines.add(line);
    }

    String client() {
        return client;
    }

    /** @param goal the sum of the campaign's services, those of other files among them */
    CampaignFacts facts(UUID clientId, long goal) {
        return new CampaignFacts(
                name,
                clientId,
                "youtube",
                status(),
                goal,
                "views",
                known(NewLine::price).reduce(BigDecimal::add).orElse(null),
                startOn(),
                null,
                invoice());
    }

    long goal() {
        return lines.stream().mapToLong(NewLine::goal).sum();
    }

    /** The row of youtube_video, in the order of its target's columns; what the file leaves blank stays. */
    Object[] row(UUID campaignId, KnownVideo known) {
        NewLine linked = lines.stream()
                .filter(line -> line.link().hasVideo())
                .findFirst()
                .orElse(lines.get(0));
        boolean keepsLink =
                known != null && known.videoId() != null && !linked.link().hasVideo();
        return new Object[] {
            Keys.next(),
            campaignId,
            keepsLink ? known.videoUrl() : linked.link().text(),
            keepsLink ? known.videoId() : linked.link().videoId(),
            known(NewLine::desiredDaily).reduce(Long::sum).orElse(known == null ? 0L : known.desiredDaily()),
            known(NewLine::commentsSheet).findFirst().orElse(known == null ? null : known.commentsSheet()),
            lines.stream().anyMatch(NewLine::askForAccess),
            lines.stream().anyMatch(NewLine::confirmStart),
            known(NewLine::clientNotes).findFirst().orElse(known == null ? null : known.clientNotes())
        };
    }

    private LocalDate startOn() {
        return known(NewLine::startOn).min(Comparator.naturalOrder()).orElse(null);
    }

    private CampaignStatus status() {
        return known(NewLine::status)
                .min(Comparator.comparing(StatusWords.ALIVE::indexOf))
                .orElseThrow();
    }

    /** The furthest: paid before sent before not invoiced. */
    private InvoiceStatus invoice() {
        return known(NewLine::invoice).max(Comparator.naturalOrder()).orElse(null);
    }

    private <T> Stream<T> known(Function<NewLine, T> value) {
        return lines.stream().map(value).filter(Objects::nonNull);
    }
}

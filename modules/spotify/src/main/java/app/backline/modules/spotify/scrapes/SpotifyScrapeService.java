package app.backline.modules.spotify.scrapes;

import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.Access;
import app.backline.tenants.AccessLevel;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Takes in scraped song files, each in its own transaction. */
@ApplicationService
public class SpotifyScrapeService {
    /** A song file has some hundred kilobytes. */
    public static final int LARGEST_MEGABYTES = 5;

    /** Files carry no zone, so their clock may run ahead of ours. */
    private static final Duration AHEAD = Duration.ofHours(26);

    @Inject
    private ScrapeQueries queries;

    @Inject
    private StreamFigureService figures;

    @Inject
    private Access access;

    @Inject
    private Event<OpsFindingsChanged> findingsChanged;

    @Inject
    private Clock clock;

    /**
     * Takes one file, or refuses it and stores nothing of it.
     *
     * @param fileName {@code song_<track id>_<time>.json}
     */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public ScrapeAnswer ingest(String fileName, InputStream content) {
        access.require("spotify", AccessLevel.WRITE);
        try {
            byte[] bytes = content.readNBytes(LARGEST_MEGABYTES * 1024 * 1024 + 1);
            if (bytes.length > LARGEST_MEGABYTES * 1024 * 1024) {
                throw new ScrapeRefused("The file is larger than " + LARGEST_MEGABYTES + " MB: no song file is.");
            }
            return take(fileName, bytes, ScrapeReader.read(fileName, bytes));
        } catch (ScrapeRefused e) {
            return ScrapeAnswer.refused(fileName, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest first. */
    public Page<ScrapeSummary> list(PageRequest page) {
        return Page.of(
                queries.page(page), page, row -> new Cursor(row.scrapedAt().toString(), row.id()));
    }

    private ScrapeAnswer take(String fileName, byte[] bytes, ScrapeFile file) {
        if (file.scrapedAt().isAfter(clock.instant().plus(AHEAD))) {
            throw new ScrapeRefused("scraped_at " + file.scrapedAt() + " lies in the future.");
        }
        String hash = sha256(bytes);
        Optional<Scrape> same = queries.of(file.trackId(), file.scrapedAt());
        if (same.isPresent()) {
            return repeated(fileName, hash, same.get());
        }
        boolean latest = queries.makeRoom(file.trackId(), file.scrapedAt());
        Scrape scrape = new Scrape(fileName, hash, file, latest);
        queries.add(scrape, file.lists());
        if (latest) {
            figures.refresh(Set.of(scrape.trackId()));
            findingsChanged.fire(new OpsFindingsChanged());
        }
        return accepted(fileName, scrape);
    }

    private ScrapeAnswer repeated(String fileName, String hash, Scrape same) {
        if (!same.sha256().equals(hash)) {
            throw new ScrapeRefused("Another file of this track and time was taken before (" + same.fileName()
                    + ") and says something else. Scrape the song again.");
        }
        return ScrapeAnswer.accepted(
                fileName, same, true, "The same file was taken before.", queries.placements(same.trackId()));
    }

    private ScrapeAnswer accepted(String fileName, Scrape scrape) {
        int placements = queries.placements(scrape.trackId());
        String remark = null;
        if (!scrape.isLatest()) {
            remark = "Kept as history: a newer scrape of this track is known.";
        } else if (placements == 0) {
            remark = "No active placement has this track yet.";
        }
        return ScrapeAnswer.accepted(fileName, scrape, false, remark, placements);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

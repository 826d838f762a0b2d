package app.backline.modules.spotify.ui;

import app.backline.modules.spotify.scrapes.ScrapeAnswer;
import app.backline.modules.spotify.scrapes.ScrapeSummary;
import app.backline.modules.spotify.scrapes.SpotifyScrapeService;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListCard;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Tone;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Drops song files in, tells of each what became of it, and lists what was taken. */
@Route("spotify/scrapes")
@PageTitle("Scrapes · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class ScrapesView extends Div {
    private static final int MEGABYTE = 1024 * 1024;

    private final transient SpotifyScrapeService scrapes;
    private final transient Clock clock;
    private final transient List<ScrapeAnswer> answers = new ArrayList<>();
    private final DataGrid<ScrapeAnswer> answerGrid = new DataGrid<>("Files of this visit");
    private final DataCard answerCard = new DataCard("Just uploaded", answerGrid).flush();
    private final ListCard<ScrapeSummary> list;

    @Inject
    public ScrapesView(SpotifyScrapeService scrapes, Clock clock) {
        this.scrapes = scrapes;
        this.clock = clock;
        list = new ListCard<>(
                grid(), new EmptyState(Glyph.CHART, "No scrapes yet", "Drop song files of Spotify for Artists above."));
        describeAnswers();
        answerCard.setVisible(false);
        add(
                new PageHeader("Scrapes", "What Spotify for Artists says was streamed").crumb("Spotify", "spotify"),
                upload(),
                answerCard,
                list);
        list.show(scrapes::list);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, content) -> take(file.fileName(), content)));
        upload.setAcceptedFileTypes(".json", "application/json");
        upload.setMaxFileSize(SpotifyScrapeService.LARGEST_MEGABYTES * MEGABYTE);
        upload.setMaxFiles(500);
        upload.setDropAllowed(true);
        upload.setUploadButton(new Button("Choose song files"));
        upload.setDropLabel(new Span("or drop them here"));
        return upload;
    }

    private void take(String fileName, byte[] content) {
        answers.add(0, scrapes.ingest(fileName, new ByteArrayInputStream(content)));
        answerGrid.show(List.copyOf(answers));
        answerCard.setVisible(true);
        list.reload();
    }

    private void describeAnswers() {
        answerGrid.lead(
                "File",
                ScrapeAnswer::fileName,
                answer -> answer.reason() == null ? "" : answer.reason(),
                ScrapeAnswer::label);
        answerGrid.text("Song", answer -> answer.trackTitle() == null ? "" : answer.trackTitle());
        answerGrid.number("7 days", answer -> Words.number(answer.streams7d()));
        answerGrid.number("28 days", answer -> Words.number(answer.streams28d()));
        answerGrid.number("12 months", answer -> Words.number(answer.streams12m()));
        answerGrid.number("Placements", answer -> Formats.number(answer.placements()));
        answerGrid.badge("Result", ScrapeAnswer::label, answer -> answer.isAccepted() ? Tone.GOOD : Tone.BAD);
    }

    private DataGrid<ScrapeSummary> grid() {
        DataGrid<ScrapeSummary> grid = new DataGrid<>("Scrapes");
        grid.lead(
                "Song",
                scrape -> scrape.title() == null ? scrape.trackId() : scrape.title(),
                ScrapeSummary::fileName,
                scrape -> Formats.time(scrape.scrapedAt()));
        grid.text("Scraped", scrape -> Formats.ago(scrape.scrapedAt(), clock.instant()));
        grid.number(
                "Lists",
                scrape -> Formats.number(scrape.playlistsShown())
                        + (scrape.playlistsTotal() == null ? "" : " of " + Formats.number(scrape.playlistsTotal())));
        grid.number("7 days", scrape -> Words.number(scrape.streams7d()));
        grid.number("28 days", scrape -> Words.number(scrape.streams28d()));
        grid.number("12 months", scrape -> Words.number(scrape.streams12m()));
        grid.number("By Spotify, 28 days", scrape -> Words.number(scrape.algorithmicStreams28d()));
        grid.badge(
                "Counts",
                scrape -> scrape.latest() ? "latest" : "history",
                scrape -> scrape.latest() ? Tone.GOOD : Tone.NEUTRAL);
        return grid;
    }
}

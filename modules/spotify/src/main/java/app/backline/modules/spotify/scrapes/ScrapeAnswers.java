package app.backline.modules.spotify.scrapes;

import java.util.List;

/** What became of the files of one request, in the order they were sent. */
public record ScrapeAnswers(List<ScrapeAnswer> files, int accepted, int refused) {
    static ScrapeAnswers of(List<ScrapeAnswer> files) {
        int accepted = (int) files.stream().filter(ScrapeAnswer::isAccepted).count();
        return new ScrapeAnswers(files, accepted, files.size() - accepted);
    }
}

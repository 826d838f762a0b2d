package app.backline.modules.spotify.scrapes;

/** A file cannot be taken; the message is the reason, for people. */
class ScrapeRefused extends RuntimeException {
    ScrapeRefused(String reason) {
        super(reason);
    }
}

package app.backline.modules.spotify.campaignfile;

import app.backline.services.names.NameKey;
import java.util.UUID;

/**
 * What a line is known by within its campaign.
 *
 * @param link the track, or the link cell's text
 * @param vendor the vendor as written
 * @param turn 1 for the first line of these, 2 for the second, ...
 */
record LineKey(UUID campaignId, String link, String vendor, int turn) {
    private static final String BAR = "|";

    static LineKey of(UUID campaignId, NewPlacement line) {
        return new LineKey(campaignId, line.link().key(), NameKey.of(line.vendor()), 1);
    }

    LineKey turn(int number) {
        return new LineKey(campaignId, link, vendor, number);
    }

    LineKey withoutVendor() {
        return new LineKey(campaignId, link, "", turn);
    }

    LineKey withoutLink() {
        return new LineKey(campaignId, "", vendor, turn);
    }

    /** As it is kept in {@code import_key}. */
    String text() {
        return turn + BAR + vendor.replace(BAR, "/") + BAR + link;
    }

    static LineKey parse(UUID campaignId, String text) {
        String[] parts = text.split("\\|", 3);
        return new LineKey(campaignId, parts[2], parts[1], Integer.parseInt(parts[0]));
    }
}

package app.backline.modules.spotify.campaignfile;

import app.backline.modules.spotify.placements.CuratorStatus;
import app.backline.services.names.NameKey;
import app.backline.services.spi.ImportRow;

/** The words of the sheet's own columns. An unknown word is left out with a warning that names it. */
final class SheetWords {
    private SheetWords() {}

    static CuratorStatus curator(ImportRow row, String field) {
        String word = row.text(field);
        CuratorStatus status = CuratorStatus.meant(NameKey.of(word)).orElse(null);
        if (status == null && !word.isEmpty()) {
            row.warn("The curator status \"" + word + "\" is not known; it is left out.");
        }
        return status;
    }
}

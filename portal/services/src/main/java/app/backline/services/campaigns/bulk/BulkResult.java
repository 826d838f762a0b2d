package app.backline.services.campaigns.bulk;

import java.util.List;
import java.util.UUID;

/**
 * A preview, an edit that was made, or an undo.
 *
 * @param id of the edit; null for a preview
 * @param lines one for each campaign, in the list's order
 */
public record BulkResult(UUID id, List<BulkLine> lines) {
    public long changed() {
        return lines.stream().filter(BulkLine::isChange).count();
    }

    public long refused() {
        return lines.stream().filter(BulkLine::isRefused).count();
    }
}

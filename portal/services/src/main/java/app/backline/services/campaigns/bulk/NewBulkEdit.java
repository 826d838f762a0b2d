package app.backline.services.campaigns.bulk;

import java.util.List;
import java.util.UUID;

/**
 * What somebody wants to change of many campaigns.
 *
 * @param campaignIds the chosen ones; null or empty for all of the filter
 * @param filter the list's address after its question mark: {@code status=active&q=lind}
 * @param field what changes
 * @param value a name, a day (2026-03-02), an invoice status, or an action (submit, approve, activate, pause, resume, report,
 *     complete, cancel); null or blank takes the salesperson or the end away
 */
public record NewBulkEdit(List<UUID> campaignIds, String filter, BulkField field, String value) {
    public NewBulkEdit {
        campaignIds = campaignIds == null ? List.of() : List.copyOf(campaignIds);
        value = value == null || value.isBlank() ? null : value.strip();
    }
}

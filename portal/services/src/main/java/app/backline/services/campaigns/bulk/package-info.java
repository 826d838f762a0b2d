/**
 * One change for many campaigns: previewed row by row with the very rules that will decide, applied in one transaction, and
 * taken back where nobody changed the same since. Tables {@code campaign_bulk_edit} and {@code campaign_bulk_line}.
 */
package app.backline.services.campaigns.bulk;

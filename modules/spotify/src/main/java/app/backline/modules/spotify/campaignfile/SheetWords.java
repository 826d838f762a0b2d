package app.backline.modules.spotify.campaignfile;

import app.backline.modules.spotify.placements.CuratorStatus;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.spi.ImportRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of agencies' status columns as ours. An unknown word is never guessed: the row gets a warning that names it. */
final class SheetWords {
    private static final Map<String, CampaignStatus> STATUS = Map.ofEntries(
            Map.entry("draft", CampaignStatus.DRAFT),
            Map.entry("pending", CampaignStatus.PENDING),
            Map.entry("unreleased", CampaignStatus.PENDING),
            Map.entry("ready", CampaignStatus.PENDING),
            Map.entry("active", CampaignStatus.ACTIVE),
            Map.entry("live", CampaignStatus.ACTIVE),
            Map.entry("in progress", CampaignStatus.ACTIVE),
            Map.entry("paused", CampaignStatus.PAUSED),
            Map.entry("on hold", CampaignStatus.PAUSED),
            Map.entry("incomplete", CampaignStatus.PAUSED),
            Map.entry("complete", CampaignStatus.COMPLETED),
            Map.entry("completed", CampaignStatus.COMPLETED),
            Map.entry("cancelled", CampaignStatus.CANCELLED),
            Map.entry("canceled", CampaignStatus.CANCELLED));

    private static final Map<String, InvoiceStatus> INVOICE = Map.ofEntries(
            Map.entry("paid", InvoiceStatus.PAID),
            Map.entry("sent", InvoiceStatus.SENT),
            Map.entry("tbd", InvoiceStatus.NOT_INVOICED),
            Map.entry("n/a", InvoiceStatus.NOT_INVOICED),
            Map.entry("na", InvoiceStatus.NOT_INVOICED),
            Map.entry("pending", InvoiceStatus.NOT_INVOICED),
            Map.entry("no", InvoiceStatus.NOT_INVOICED),
            Map.entry("not invoiced", InvoiceStatus.NOT_INVOICED),
            Map.entry("canceled", InvoiceStatus.NOT_INVOICED),
            Map.entry("cancelled", InvoiceStatus.NOT_INVOICED));

    /** From the most alive to the least. */
    static final List<CampaignStatus> ALIVE = List.of(
            CampaignStatus.ACTIVE,
            CampaignStatus.PENDING,
            CampaignStatus.PAUSED,
            CampaignStatus.DRAFT,
            CampaignStatus.COMPLETED,
            CampaignStatus.CANCELLED);

    private SheetWords() {}

    /** Blank is pending: a person should look at it. Incomplete is paused: stopped before its goal, not over. */
    static CampaignStatus status(ImportRow row, String field) {
        String word = row.text(field);
        CampaignStatus status = word.isEmpty() ? CampaignStatus.PENDING : STATUS.get(plain(word));
        if (status == null) {
            row.warn("The status \"" + word + "\" is not known; the row is taken as pending.");
            return CampaignStatus.PENDING;
        }
        return status;
    }

    /** Blank, and words that do not tell ("Yes"), leave what is known. */
    static InvoiceStatus invoice(ImportRow row, String field) {
        String word = row.text(field);
        InvoiceStatus status = INVOICE.get(plain(word));
        if (status == null && !word.isEmpty()) {
            row.warn("The invoice state \"" + word + "\" does not tell whether it was sent or paid; it is left out.");
        }
        return status;
    }

    static CuratorStatus curator(ImportRow row, String field) {
        String word = row.text(field);
        CuratorStatus status = CuratorStatus.meant(plain(word)).orElse(null);
        if (status == null && !word.isEmpty()) {
            row.warn("The curator status \"" + word + "\" is not known; it is left out.");
        }
        return status;
    }

    private static String plain(String word) {
        return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

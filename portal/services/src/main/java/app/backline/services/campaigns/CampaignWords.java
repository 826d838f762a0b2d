package app.backline.services.campaigns;

import app.backline.services.imports.questions.UnknownWords;
import app.backline.services.names.NameKey;
import app.backline.services.spi.ImportQuestion;
import app.backline.services.spi.ImportRow;
import app.backline.services.spi.RowRejected;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The words of agencies' status and invoice columns as ours, the same on every platform. A status that nobody knows
 * is a question; an invoice word that does not tell is a warning.
 */
public final class CampaignWords {
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

    private CampaignWords() {}

    /** Asks what the words of a status column mean that are none of ours. */
    public static UnknownWords unknownStatuses(String field) {
        List<ImportQuestion.Choice> meanings = Arrays.stream(CampaignStatus.values())
                .map(status -> new ImportQuestion.Choice(status.key(), status.label()))
                .toList();
        return new UnknownWords(field, STATUS::containsKey, meanings);
    }

    /**
     * Blank is pending: a person should look at it. Incomplete is paused: stopped before its goal, not over.
     *
     * @throws RowRejected for a word that is neither known nor answered
     */
    public static CampaignStatus status(ImportRow row, String field) {
        String word = row.text(field);
        if (word.isEmpty()) {
            return CampaignStatus.PENDING;
        }
        CampaignStatus known = STATUS.get(NameKey.of(word));
        if (known != null) {
            return known;
        }
        String answer = row.answer(UnknownWords.key(field, word));
        return CampaignStatus.of(answer)
                .orElseThrow(() -> new RowRejected("The status \"" + word + "\" is not known."));
    }

    /** Null, which leaves what is known, for blank and for words that do not tell ("Yes"). */
    public static InvoiceStatus invoice(ImportRow row, String field) {
        String word = row.text(field);
        InvoiceStatus status = INVOICE.get(NameKey.of(word));
        if (status == null && !word.isEmpty()) {
            row.warn("The invoice state \"" + word + "\" does not tell whether it was sent or paid; it is left out.");
        }
        return status;
    }
}

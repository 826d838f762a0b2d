package app.backline.services.imports.words;

import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.imports.questions.UnknownWords;
import app.backline.services.names.NameKey;
import app.backline.services.spi.ImportQuestion;
import app.backline.services.spi.ImportRow;
import app.backline.services.spi.RowRejected;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of agencies' status and invoice columns as ours, the same for every platform. An unknown word is never guessed: a
 * campaign's status becomes a question, an invoice's is left out with a warning that names it.
 */
public final class StatusWords {
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
    public static final List<CampaignStatus> ALIVE = List.of(
            CampaignStatus.ACTIVE,
            CampaignStatus.PENDING,
            CampaignStatus.PAUSED,
            CampaignStatus.DRAFT,
            CampaignStatus.COMPLETED,
            CampaignStatus.CANCELLED);

    /** What an unknown status word can mean. */
    private static final List<ImportQuestion.Choice> MEANINGS = Arrays.stream(CampaignStatus.values())
            .map(status -> new ImportQuestion.Choice(status.key(), status.label()))
            .toList();

    private StatusWords() {}

    /** Asks what each unknown word of the column means; for {@code ImportDefinition.questions}. */
    public static UnknownWords unknownStatuses(String field) {
        return new UnknownWords(field, STATUS::containsKey, MEANINGS);
    }

    /** Blank is pending: a person should look at it. Incomplete is paused: stopped before its goal, not over. */
    public static CampaignStatus status(ImportRow row, String field) {
        String word = row.text(field);
        CampaignStatus status = word.isEmpty() ? CampaignStatus.PENDING : STATUS.get(NameKey.of(word));
        return status != null ? status : answered(row, field, word);
    }

    private static CampaignStatus answered(ImportRow row, String field, String word) {
        return CampaignStatus.of(row.answer(UnknownWords.key(field, word)))
                .orElseThrow(() -> new RowRejected("The status \"" + word + "\" is not known. Write one of "
                        + MEANINGS.stream().map(ImportQuestion.Choice::label).collect(Collectors.joining(", ")) + "."));
    }

    /** Blank, and words that do not tell ("Yes"), leave what is known. */
    public static InvoiceStatus invoice(ImportRow row, String field) {
        String word = row.text(field);
        InvoiceStatus status = INVOICE.get(NameKey.of(word));
        if (status == null && !word.isEmpty()) {
            row.warn("The invoice state \"" + word + "\" does not tell whether it was sent or paid; it is left out.");
        }
        return status;
    }
}

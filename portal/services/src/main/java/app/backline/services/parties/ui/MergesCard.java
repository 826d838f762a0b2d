package app.backline.services.parties.ui;

import app.backline.services.parties.PartyMergeSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The merges somebody took part in, each with its undo. */
public final class MergesCard extends Div {
    /** @param undo takes the id of the merge; null for readers who may not */
    public MergesCard(List<PartyMergeSummary> merges, Consumer<UUID> undo) {
        if (merges.isEmpty()) {
            add(new DataCard(
                    null,
                    new EmptyState(
                            Glyph.CHECK,
                            "Never merged",
                            "When two turn out to be one, the merge stands here and can be undone.")));
            return;
        }
        DataGrid<PartyMergeSummary> grid = new DataGrid<>("Merges");
        grid.lead(
                "Merge",
                merge -> merge.loserName() + " into " + merge.winnerName(),
                merge -> "",
                PartyMergeSummary::movedInWords);
        grid.text("Moved", PartyMergeSummary::movedInWords).setFlexGrow(2);
        grid.text("When", merge -> Formats.time(merge.mergedAt()));
        grid.text("By", PartyMergeSummary::mergedByName);
        grid.badge(
                "State",
                merge -> merge.undoneAt() == null ? "merged" : "undone",
                merge -> merge.undoneAt() == null ? Tone.INFO : Tone.NEUTRAL);
        grid.text("Undone", MergesCard::undone);
        if (undo != null) {
            grid.actions(merge -> action(merge, undo));
        }
        grid.show(merges);
        add(new DataCard("Merges", grid).flush());
    }

    private static String undone(PartyMergeSummary merge) {
        if (merge.undoneAt() == null) {
            return "";
        }
        String kept = merge.kept() == null || merge.kept() == 0 ? "" : ", " + merge.kept() + " changed since and kept";
        return Formats.time(merge.undoneAt()) + " by " + merge.undoneByName() + kept;
    }

    private static Component action(PartyMergeSummary merge, Consumer<UUID> undo) {
        return merge.undoneAt() != null
                ? new Span()
                : Buttons.quiet(
                        "Undo",
                        () -> Dialogs.confirm(
                                "Undo the merge of " + merge.loserName() + "?",
                                "What was moved goes back to " + merge.loserName()
                                        + ", except what was given to somebody else since.",
                                "Undo merge",
                                () -> undo.accept(merge.id())));
    }
}

package app.backline.services.parties.ui;

import app.backline.services.parties.SuspectedPair;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.How;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Pairs who may be one and the same; a row asks which of them stays. */
public final class DuplicatesCard extends Div {
    private static final String LIKE = "shared groups of three letters / all groups of both names";

    /**
     * @param noun "client" or "vendor"
     * @param merge takes the winner and the loser; null for readers who may not merge
     */
    public DuplicatesCard(String noun, List<SuspectedPair> pairs, BiConsumer<UUID, UUID> merge) {
        if (pairs.isEmpty()) {
            add(new DataCard(
                    null,
                    new EmptyState(
                            Glyph.CHECK,
                            "No two " + noun + "s look alike",
                            "Pairs stand here whose names differ only in spelling or legal form, or who share an e-mail"
                                    + " address or its domain.")));
            return;
        }
        DataGrid<SuspectedPair> grid = new DataGrid<>("Suspected pairs");
        grid.lead("Known first", SuspectedPair::firstName, pair -> "", SuspectedPair::secondName);
        grid.text("May be the same", SuspectedPair::secondName).setFlexGrow(2);
        grid.text("Why", SuspectedPair::reason).setFlexGrow(2);
        grid.alsoOnPhone(grid.number("Likeness", pair -> Formats.percent(pair.likeness())));
        if (merge != null) {
            grid.onOpen(pair -> ask(noun, pair, merge));
        }
        grid.show(pairs);
        add(new DataCard("Suspected pairs", grid)
                .corner(new How(
                        LIKE,
                        "100 % for the same name without case, accents, punctuation and legal form, or a shared address.",
                        "80 % or more for addresses at one domain that is not everybody's.",
                        "Compared are the latest 5,000 in use."))
                .flush());
    }

    private static void ask(String noun, SuspectedPair pair, BiConsumer<UUID, UUID> merge) {
        RadioButtonGroup<UUID> winner = new RadioButtonGroup<>("Which one stays?");
        winner.setItems(pair.firstId(), pair.secondId());
        winner.setItemLabelGenerator(id -> id.equals(pair.firstId()) ? pair.firstName() : pair.secondName());
        winner.setValue(pair.firstId());
        Div content = new Div(new Paragraph(MergeDialog.WHAT_HAPPENS), winner);
        content.addClassName("form-body");
        Dialogs.form(
                "Merge two " + noun + "s",
                content,
                "Merge",
                () -> merge.accept(
                        winner.getValue(),
                        winner.getValue().equals(pair.firstId()) ? pair.secondId() : pair.firstId()));
    }
}

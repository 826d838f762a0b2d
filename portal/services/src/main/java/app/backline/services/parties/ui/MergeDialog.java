package app.backline.services.parties.ui;

import app.backline.services.parties.KnownParty;
import app.backline.services.problems.RuleViolation;
import app.backline.services.ui.Dialogs;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks who is merged into the one whose page it is. */
public final class MergeDialog {
    static final String WHAT_HAPPENS =
            "Everything of the other one moves to the one that stays: campaigns, share links, placements. The other one is"
                    + " archived and keeps its own contact details; files that use its name reach the one that stays. You"
                    + " can undo this.";
    private static final int OFFERED = 50;

    private MergeDialog() {}

    /**
     * @param finder those in use whose name has these letters
     * @param merge takes the id of the loser
     */
    public static void open(KnownParty winner, Function<String, List<KnownParty>> finder, Consumer<UUID> merge) {
        ComboBox<KnownParty> loser = new ComboBox<>("Merge into " + winner.name());
        loser.setItemLabelGenerator(KnownParty::name);
        loser.setRequiredIndicatorVisible(true);
        loser.setItems(query -> finder.apply(query.getFilter().orElse("")).stream()
                .filter(each -> !each.id().equals(winner.id()))
                .skip(query.getOffset())
                .limit(Math.min(OFFERED, query.getLimit())));
        Div content = new Div(new Paragraph(WHAT_HAPPENS), loser);
        content.addClassName("form-body");
        Dialogs.form("Merge another one into " + winner.name(), content, "Merge", () -> {
            if (loser.getValue() == null) {
                throw new RuleViolation("Choose the one that is merged into " + winner.name() + ".");
            }
            merge.accept(loser.getValue().id());
        });
    }
}

package app.backline.services.imports.ui;

import app.backline.services.imports.ImportRunDetail;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The counts of a run or a check, and every row that has something to say. */
final class ImportResult extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    ImportResult(ImportRunDetail run) {
        addClassName("wizard");
        boolean preview = run.mode().equals("preview");
        if (run.failure() != null) {
            add(new DataCard("It failed", new Paragraph(run.failure())));
        }
        add(new DataCard(
                preview ? "What an import would do" : "What was done",
                new Facts()
                        .fact("Rows", Formats.number(run.totalRows()))
                        .fact("New", Formats.number(run.imported()))
                        .fact("Changed", Formats.number(run.updated()))
                        .fact("As they were", Formats.number(run.unchanged()))
                        .fact("Refused", Formats.number(run.rejected()), run.rejected() == 0 ? Tone.NEUTRAL : Tone.BAD)
                        .fact(
                                "With a remark",
                                Formats.number(run.warned()),
                                run.warned() == 0 ? Tone.NEUTRAL : Tone.WARN)));
        if (!run.errors().isEmpty()) {
            add(new DataCard(
                    preview ? "Rows that would be refused" : "Rows that were refused",
                    lines(run.errors(), run.rejected())));
        }
        if (!run.warnings().isEmpty()) {
            add(new DataCard("Remarks", lines(run.warnings(), run.warnings().size())));
        }
    }

    private static UnorderedList lines(List<String> texts, int all) {
        UnorderedList list = new UnorderedList();
        texts.stream().limit(SHOWN).forEach(text -> list.add(new ListItem(text)));
        if (all > SHOWN) {
            list.add(new ListItem("and " + Formats.number((long) all - SHOWN) + " more"));
        }
        return list;
    }
}

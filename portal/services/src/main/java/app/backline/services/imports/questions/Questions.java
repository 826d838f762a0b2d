package app.backline.services.imports.questions;

import app.backline.services.spi.ImportQuestion;
import app.backline.services.spi.ImportRow;
import java.util.Arrays;
import java.util.List;

/** One pass over a file for several sources of questions. */
public final class Questions {
    private Questions() {}

    public static List<ImportQuestion> of(Iterable<ImportRow> rows, QuestionSource... sources) {
        for (ImportRow row : rows) {
            for (QuestionSource source : sources) {
                source.see(row);
            }
        }
        return Arrays.stream(sources)
                .flatMap(source -> source.questions().stream())
                .toList();
    }
}

package app.backline.services.imports.questions;

import app.backline.services.spi.ImportQuestion;
import app.backline.services.spi.ImportRow;
import java.util.List;

/** Sees every row of a file, then knows what to ask. One for each pass. */
public interface QuestionSource {
    void see(ImportRow row);

    List<ImportQuestion> questions();
}

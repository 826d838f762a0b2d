package app.backline.services.imports.questions;

import app.backline.services.imports.values.Cells;
import app.backline.services.spi.ImportQuestion;
import app.backline.services.spi.ImportRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether 3/4/2025 is March 4 or 3 April. Asked only where a date of the column can be read day first alone, such as
 * 31/12/2025; {@link Cells#date} then follows the answer. Dates that can be read in one order alone are read in it.
 */
public final class DateOrder implements QuestionSource {
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})/(\\d{1,2})/\\d{4}(?:\\D.*)?");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int SHOWN = 2;

    private final String field;
    private final FoundValues dayFirst = new FoundValues(SHOWN);
    private final FoundValues monthFirst = new FoundValues(SHOWN);
    private final FoundValues either = new FoundValues(SHOWN);

    public DateOrder(String field) {
        this.field = field;
    }

    @Override
    public void see(ImportRow row) {
        Matcher form = FORM.matcher(row.text(field));
        if (!form.matches()) {
            return;
        }
        int first = Integer.parseInt(form.group(1));
        int second = Integer.parseInt(form.group(2));
        if (first > MONTHS && first <= DAYS && second <= MONTHS) {
            dayFirst.add(form.group(), row.number());
        } else if (first <= MONTHS && second > MONTHS && second <= DAYS) {
            monthFirst.add(form.group(), row.number());
        } else if (first <= MONTHS && second <= MONTHS && first != second) {
            either.add(form.group(), row.number());
        }
    }

    @Override
    public List<ImportQuestion> questions() {
        if (dayFirst.isEmpty()) {
            return List.of();
        }
        List<ImportQuestion.Found> found = new ArrayList<>(dayFirst.all());
        found.addAll(monthFirst.all());
        found.addAll(either.all());
        return List.of(new ImportQuestion(
                Cells.orderOf(field),
                Cells.label(field) + ": in which order are these dates written?",
                found,
                List.of(
                        new ImportQuestion.Choice(Cells.MONTH_FIRST, "Month first: 3/4/2025 is March 4"),
                        new ImportQuestion.Choice(Cells.DAY_FIRST, "Day first: 3/4/2025 is 3 April"),
                        new ImportQuestion.Choice(
                                Cells.NO_ORDER, "Both occur: refuse the dates that can be read either way"))));
    }
}

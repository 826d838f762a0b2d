package app.backline.modules.soundcloud.campaignfile;

import app.backline.services.imports.questions.FoundValues;
import app.backline.services.imports.questions.QuestionSource;
import app.backline.services.spi.ImportQuestion;
import app.backline.services.spi.ImportRow;
import app.backline.services.spi.RowRejected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a goal of 5.0 beside one of 5000000.0 means five million. Asked only where a file holds both: goals below 1,000 and
 * goals of 10,000 and more.
 */
final class GoalUnits implements QuestionSource {
    static final String KEY = "goal_unit";
    static final String MILLIONS = "millions";
    static final String AS_WRITTEN = "as_written";
    static final String REFUSE = "refuse";
    private static final BigDecimal SMALL = new BigDecimal("1000");
    private static final BigDecimal LARGE = new BigDecimal("10000");
    private static final int SHOWN = 3;

    private final FoundValues small = new FoundValues(SHOWN);
    private final FoundValues large = new FoundValues(SHOWN);

    @Override
    public void see(ImportRow row) {
        BigDecimal goal = number(row.text("goal"));
        if (goal == null || goal.signum() <= 0) {
            return;
        }
        if (goal.compareTo(SMALL) < 0) {
            small.add(row.text("goal"), row.number());
        } else if (goal.compareTo(LARGE) >= 0) {
            large.add(row.text("goal"), row.number());
        }
    }

    @Override
    public List<ImportQuestion> questions() {
        if (small.isEmpty() || large.isEmpty()) {
            return List.of();
        }
        List<ImportQuestion.Found> found = new ArrayList<>(small.all());
        found.addAll(large.all());
        return List.of(new ImportQuestion(
                KEY,
                "Goal: small and large numbers stand in one column. What do the small ones mean?",
                found,
                List.of(
                        new ImportQuestion.Choice(MILLIONS, "Millions: 5.0 is 5,000,000"),
                        new ImportQuestion.Choice(AS_WRITTEN, "As written: 5.0 is 5"),
                        new ImportQuestion.Choice(REFUSE, "It differs: refuse the rows with small goals"))));
    }

    /**
     * A goal or what is left of one, in listeners; null when blank.
     *
     * @param small whether the row's goal is one of the small ones, whose unit the answer tells
     * @throws RowRejected for what is no number
     */
    static Long count(ImportRow row, String field, boolean small) {
        String text = row.text(field);
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal number = number(text);
        if (number == null) {
            throw new RowRejected(
                    "The " + field + " \"" + text + "\" is not a number. Write it like 1,500,000 or 1.5M.");
        }
        if (small && MILLIONS.equals(row.answer(KEY))) {
            number = number.scaleByPowerOfTen(6);
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException fraction) {
            throw new RowRejected("The " + field + " \"" + text + "\" is not a whole number of listeners.");
        }
    }

    static boolean isSmall(ImportRow row) {
        BigDecimal goal = number(row.text("goal"));
        return goal != null && goal.signum() > 0 && goal.compareTo(SMALL) < 0;
    }

    private static BigDecimal number(String text) {
        String plain = text.replace(",", "").strip().toLowerCase();
        int power = plain.endsWith("k") ? 3 : plain.endsWith("m") ? 6 : 0;
        String digits =
                power == 0 ? plain : plain.substring(0, plain.length() - 1).strip();
        return digits.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? new BigDecimal(digits).scaleByPowerOfTen(power) : null;
    }
}

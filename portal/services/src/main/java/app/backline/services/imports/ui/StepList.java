package app.backline.services.imports.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;

/** The way a file takes, with the step a person is at. */
final class StepList extends OrderedList {
    private static final long serialVersionUID = 1L;

    /** A step; the questions are one only when the file raises any. */
    enum Step {
        FILE("File"),
        COLUMNS("Columns"),
        QUESTIONS("Questions"),
        CHECK("Check and import");

        private final String label;

        Step(String label) {
            this.label = label;
        }
    }

    StepList() {
        addClassName("steps");
    }

    void show(Step current, boolean questions) {
        removeAll();
        List<Step> steps = new ArrayList<>(List.of(Step.values()));
        if (!questions) {
            steps.remove(Step.QUESTIONS);
        }
        for (Step step : steps) {
            ListItem item = new ListItem(steps.indexOf(step) + 1 + " " + step.label);
            if (step == current) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}

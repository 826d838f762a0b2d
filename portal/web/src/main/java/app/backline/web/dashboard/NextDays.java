package app.backline.web.dashboard;

import app.backline.services.dashboard.Dashboard;
import app.backline.services.dashboard.Dashboard.Deadline;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Formats;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is due within a week, the nearest first. */
class NextDays extends Composite<DataCard> {
    private static final int NEAR = 2;

    private final transient Dashboard figures;

    NextDays(Dashboard figures) {
        this.figures = figures;
    }

    @Override
    protected DataCard initContent() {
        if (figures.deadlines().isEmpty()) {
            Paragraph none = new Paragraph("Nothing starts, ends or is to be reported within a week.");
            none.addClassName("card-note");
            return new DataCard("Next 7 days", none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("dates");
        figures.deadlines().forEach(deadline -> list.add(new ListItem(line(deadline, figures.today()))));
        return new DataCard("Next 7 days", list).corner(new Anchor("campaigns?ending=7", "See all that end"));
    }

    private static Anchor line(Deadline deadline, LocalDate today) {
        String what = switch (deadline.what()) {
            case "starts" -> "Campaign starts";
            case "ends" -> "Campaign ends";
            default -> "Report is due";
        };
        Anchor line = new Anchor("campaigns/" + deadline.campaignId());
        line.add(
                Lines.words(deadline.campaign(), what + (deadline.client() == null ? "" : ", " + deadline.client())),
                StatusBadge.of(Formats.dayFrom(today, deadline.dueOn()), tone(today, deadline.dueOn())));
        return line;
    }

    private static Tone tone(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days <= 1) {
            return Tone.BAD;
        }
        return days <= NEAR ? Tone.WARN : Tone.NEUTRAL;
    }
}

package app.backline.web.dashboard;

import app.backline.services.dashboard.Dashboard.EndingSoon;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Campaigns that end within 7, 14 and 30 days, by what they have delivered of their goal. */
class EndingSoonCard extends Composite<DataCard> {
    private final transient List<EndingSoon> windows;

    EndingSoonCard(List<EndingSoon> windows) {
        this.windows = windows;
    }

    @Override
    protected DataCard initContent() {
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "ending-table");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText("Within");
        head.addHeaderCell().setText("On track");
        head.addHeaderCell().setText("Over");
        head.addHeaderCell().setText("Under");
        windows.forEach(window -> row(table.getBody().addRow(), window));
        DataCard card = new DataCard("Ending soon", table);
        card.setTitle("Over: 90 % of the goal or more is delivered. Under: less than 50 %.");
        return card;
    }

    private static void row(NativeTableRow row, EndingSoon window) {
        Anchor all = new Anchor(route(window, null), window.days() + " days");
        all.setAriaLabel(Lines.count(window.campaigns(), "campaign") + " end within " + window.days() + " days"
                + (window.withoutGoal() == 0 ? "" : ", " + window.withoutGoal() + " without a goal"));
        row.addDataCell().add(all);
        cell(row.addDataCell(), window, "on_track", window.onTrack(), null);
        cell(row.addDataCell(), window, "over", window.over(), "good");
        cell(row.addDataCell(), window, "under", window.under(), "bad");
    }

    private static void cell(NativeTableCell cell, EndingSoon window, String progress, long number, String tone) {
        Anchor link = new Anchor(route(window, progress), Formats.number(number));
        if (tone != null && number > 0) {
            link.addClassName(tone);
        }
        link.setAriaLabel(Formats.number(number) + " " + progress.replace('_', ' ') + ", " + window.days() + " days");
        cell.add(link);
    }

    private static String route(EndingSoon window, String progress) {
        return "campaigns?ending=" + window.days() + (progress == null ? "" : "&progress=" + progress);
    }
}

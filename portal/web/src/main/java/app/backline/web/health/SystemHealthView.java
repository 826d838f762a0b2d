package app.backline.web.health;

import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Formats;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Purpose;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import app.backline.tenants.Roles;
import app.backline.web.health.SystemHealth.Part;
import app.backline.web.health.SystemHealth.State;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Database, sign-in, modules, jobs, disk and memory, asked when the page is opened or refreshed. */
@Route("settings/health")
@PageTitle("System health · Backline")
@Purpose("Database, sign-in, modules, jobs, disk and memory")
@Menu(title = "System health", order = 98, icon = "CHART")
@RolesAllowed(Roles.ADMIN)
@Dependent
public class SystemHealthView extends Div {
    private static final long serialVersionUID = 1L;

    private final transient SystemHealthReader reader;
    private final PageHeader header = new PageHeader("System health", "");
    private final Div cards = new Div();

    @Inject
    public SystemHealthView(SystemHealthReader reader) {
        this.reader = reader;
        header.setActions(Buttons.plain("Refresh", this::refresh));
        cards.addClassNames("columns", "health-cards");
        add(header, cards);
        refresh();
    }

    private void refresh() {
        SystemHealth health = reader.read();
        header.setSubtitle("Backline " + health.version() + " on " + health.runtime() + ", as of "
                + Formats.asOf(health.checkedAt()));
        cards.removeAll();
        health.parts().forEach(part -> cards.add(card(part)));
    }

    private static DataCard card(Part part) {
        Span headline = new Span(part.headline());
        headline.addClassName("figure");
        Paragraph detail = new Paragraph(part.detail());
        detail.addClassName("figure-detail");
        return new DataCard(part.name(), headline, detail)
                .corner(StatusBadge.of(word(part.state()), tone(part.state())));
    }

    private static String word(State state) {
        return switch (state) {
            case UP -> "well";
            case ATTENTION -> "look at it";
            case DOWN -> "down";
        };
    }

    private static Tone tone(State state) {
        return switch (state) {
            case UP -> Tone.GOOD;
            case ATTENTION -> Tone.WARN;
            case DOWN -> Tone.BAD;
        };
    }
}

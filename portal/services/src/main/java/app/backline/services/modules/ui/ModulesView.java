package app.backline.services.modules.ui;

import app.backline.services.modules.ModuleOverview;
import app.backline.services.modules.ModulePreview;
import app.backline.services.modules.ModulePreviews;
import app.backline.services.modules.ModuleSummary;
import app.backline.services.modules.ModuleSwitchService;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Purpose;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Which platforms the organization works on, and how their modules are (TN-26). */
@Route("settings/modules")
@PageTitle("Modules · Backline")
@Purpose("Switch platforms on and off, and see how they are")
@Menu(title = "Modules", order = 95, icon = "MODULE")
@RolesAllowed(Roles.ADMIN)
@Dependent
public class ModulesView extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ModuleOverview overview;
    private final transient ModuleSwitchService switches;
    private final transient Instance<ModulePreviews> previews;
    private final PageHeader header = new PageHeader("Modules", "");
    private final Div cards = new Div();

    @Inject
    public ModulesView(ModuleOverview overview, ModuleSwitchService switches, Instance<ModulePreviews> previews) {
        this.previews = previews;
        this.overview = overview;
        this.switches = switches;
        cards.addClassName("page-tab");
        add(header, cards);
        refresh();
    }

    private void refresh() {
        List<ModuleSummary> modules = overview.modules();
        long on = modules.stream().filter(ModuleSummary::enabled).count();
        header.setSubtitle(on + " of " + modules.size()
                + " switched on. A module that is off shows nothing anywhere; its data stays.");
        cards.removeAll();
        modules.forEach(module -> cards.add(card(module)));
        if (modules.isEmpty()) {
            cards.add(new DataCard(
                    null,
                    new EmptyState(
                            Glyph.MODULE,
                            "No modules installed",
                            "Platforms come as jars in the folder plugins beside the portal, at its next start.")));
        }
    }

    private Component card(ModuleSummary module) {
        DataCard card = new DataCard(module.name());
        card.setId("module-" + module.key());
        card.corner(StatusBadge.of(state(module), tone(module)));
        module.brings().forEach(line -> card.add(line(line)));
        module.violations().forEach(violation -> card.add(line(violation)));
        if (module.lastFailure() != null && module.violations().isEmpty()) {
            card.add(new Facts()
                    .fact("Last failure", module.lastFailure())
                    .fact("In", module.lastFailureIn().replace('_', ' '))
                    .fact("When", Formats.time(module.lastFailureAt()))
                    .fact("Reference", module.lastFailureReference()));
        }
        Div actions = new Div(actions(module));
        actions.addClassName("chips");
        card.add(actions);
        return card;
    }

    private Component[] actions(ModuleSummary module) {
        if (!module.violations().isEmpty()) {
            return new Component[0];
        }
        Component toggle = module.enabled()
                ? Buttons.plain("Switch off", () -> confirm(module, false))
                : Buttons.plain("Switch on", () -> confirm(module, true));
        return module.enabled() && module.hasSettings()
                ? new Component[] {toggle, Buttons.plain("Settings", () -> open(module))}
                : new Component[] {toggle};
    }

    private void confirm(ModuleSummary module, boolean on) {
        ConfirmDialog dialog = Dialogs.confirm(
                "Switch " + module.name() + (on ? " on?" : " off?"), "", on ? "Switch on" : "Switch off", () -> {
                    switches.switchTo(module.key(), on);
                    Notices.success(module.name() + (on ? " is on." : " is off."));
                    refresh();
                });
        dialog.setText(preview(previews.get().of(module.key()), on));
    }

    private static Component preview(ModulePreview preview, boolean on) {
        UnorderedList list = new UnorderedList();
        list.addClassName("preview-list");
        preview.parts().forEach(part -> list.add(new ListItem(part.words())));
        return new Div(
                new Paragraph(
                        on
                                ? "Appears for everybody who may see it:"
                                : "Vanishes, and comes back when you switch it on again:"),
                list,
                line("Its data stays as it is. Open pages notice with their next click."));
    }

    private static void open(ModuleSummary module) {
        UI.getCurrent().navigate("settings/modules/" + module.key());
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }

    private static String state(ModuleSummary module) {
        if (!module.violations().isEmpty()) {
            return "left out";
        }
        if (!module.enabled()) {
            return "off";
        }
        return module.healthy() ? "on, healthy" : "on, failing";
    }

    private static Tone tone(ModuleSummary module) {
        if (!module.violations().isEmpty() || (module.enabled() && !module.healthy())) {
            return Tone.BAD;
        }
        return module.enabled() ? Tone.GOOD : Tone.NEUTRAL;
    }
}

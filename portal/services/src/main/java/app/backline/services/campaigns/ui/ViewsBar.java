package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.views.NewSavedView;
import app.backline.services.campaigns.views.SavedView;
import app.backline.services.campaigns.views.SavedViewService;
import app.backline.services.campaigns.views.SavedViewSummary;
import app.backline.services.problems.Versions;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Notices;
import app.backline.services.ui.UrlState;
import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;

/** Saved views: pinned ones as chips, all of them in a list, the present filter kept under a name. */
final class ViewsBar {
    private final SavedViewService views;
    private final UrlState state;
    private final Caller reader;
    private final Runnable changed;

    ViewsBar(SavedViewService views, UrlState state, Caller reader, Runnable changed) {
        this.views = views;
        this.state = state;
        this.reader = reader;
        this.changed = changed;
    }

    FilterChips build() {
        List<SavedViewSummary> all = views.list();
        String now = query();
        FilterChips row = new FilterChips();
        row.getElement().setAttribute("aria-label", "Saved views");
        all.stream()
                .filter(SavedViewSummary::pinned)
                .forEach(view -> row.chip(view.name(), view.query().equals(now), () -> open(view)));
        if (!all.isEmpty()) {
            row.chip("All views", (long) all.size(), false, () -> showAll(all));
        }
        if (!now.isEmpty() && all.stream().noneMatch(view -> view.query().equals(now))) {
            row.chip("Save this view", false, this::save);
        }
        row.setVisible(row.getComponentCount() > 0);
        return row;
    }

    /** The address without what only belongs to this moment. */
    private String query() {
        return QueryParameters.fromString(state.location().getQueryParameters().getQueryString())
                .excluding(CampaignTools.SELECT)
                .getQueryString();
    }

    private static void open(SavedViewSummary view) {
        UI.getCurrent().navigate("campaigns", QueryParameters.fromString(view.query()));
    }

    private void save() {
        TextField name = new TextField("Name");
        Checkbox team = new Checkbox("For the whole team");
        team.setVisible(reader.is(Role.ADMIN, Role.MANAGER));
        Checkbox pinned = new Checkbox("Pin it above the list", true);
        Div form = new Div(name, team, pinned);
        form.addClassName("form-body");
        FieldErrors errors = new FieldErrors().field("name", name);
        Dialogs.form(
                "Save this view",
                form,
                "Save view",
                () -> errors.during(() -> {
                    views.create(new NewSavedView(name.getValue(), query(), scope(team.getValue()), pinned.getValue()));
                    Notices.success("The view " + name.getValue() + " was saved.");
                    changed.run();
                }));
    }

    private static SavedView.Scope scope(boolean team) {
        return team ? SavedView.Scope.TEAM : SavedView.Scope.PERSONAL;
    }

    private void showAll(List<SavedViewSummary> all) {
        Dialog dialog = new Dialog("Saved views");
        dialog.addClassName("form-dialog");
        dialog.setWidth("520px");
        all.forEach(view -> dialog.add(line(view, dialog)));
        dialog.getFooter().add(Buttons.quiet("Close", dialog::close));
        dialog.open();
    }

    private Div line(SavedViewSummary view, Dialog dialog) {
        Span words = new Span(view.scope() == SavedView.Scope.TEAM ? "Team, made by " + view.owner() : "Yours");
        words.addClassName("setup-detail");
        Div line = new Div(
                Buttons.quiet(view.name(), () -> {
                    dialog.close();
                    open(view);
                }),
                words);
        line.addClassName("campaign-tools");
        if (view.scope() == SavedView.Scope.PERSONAL || reader.is(Role.ADMIN, Role.MANAGER)) {
            line.add(
                    Buttons.plain(view.pinned() ? "Unpin" : "Pin", () -> done(dialog, () -> pin(view))),
                    Buttons.danger("Delete", () -> done(dialog, () -> views.delete(view.id()))));
        }
        return line;
    }

    private void pin(SavedViewSummary view) {
        views.change(
                view.id(),
                Versions.etag(view.version()),
                new NewSavedView(view.name(), view.query(), view.scope(), !view.pinned()));
    }

    private void done(Dialog dialog, Runnable action) {
        Notices.orProblem(() -> {
            action.run();
            dialog.close();
            changed.run();
        });
    }
}

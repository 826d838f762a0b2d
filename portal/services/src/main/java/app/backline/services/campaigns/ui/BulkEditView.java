package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.bulk.BulkEditService;
import app.backline.services.campaigns.bulk.BulkField;
import app.backline.services.campaigns.bulk.BulkLine;
import app.backline.services.campaigns.bulk.BulkResult;
import app.backline.services.campaigns.bulk.NewBulkEdit;
import app.backline.services.problems.Problem;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Tone;
import app.backline.services.ui.UrlState;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One change for many campaigns: what, a preview of each row, then the change with its undo. All of it is in the address. */
@Route("campaigns/bulk")
@PageTitle("Edit campaigns · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class BulkEditView extends Div implements BeforeEnterObserver {
    /** More ids would not fit into an address. */
    static final int MOST_CHOSEN = 100;

    private final transient BulkEditService edits;
    private final PageHeader header = new PageHeader("Edit campaigns", null).crumb("Campaigns", "campaigns");
    private final Div body = new Div();
    private transient UrlState state;

    @Inject
    public BulkEditView(BulkEditService edits) {
        this.edits = edits;
        body.addClassName("bulk-steps");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        state = UrlState.of(entering.getLocation());
        show();
    }

    private void show() {
        body.removeAll();
        BulkForm form = new BulkForm(state);
        body.add(new DataCard("1 What changes", form.build(), Buttons.plain("Preview", () -> {
            form.putInto(state);
            show();
        })));
        BulkField field = state.get("field", BulkField.class).orElse(null);
        header.setSubtitle(ids().isEmpty() ? "All campaigns of the filter" : ids().size() + " chosen campaigns");
        if (field == null) {
            return;
        }
        try {
            preview(edits.preview(wanted(field)));
        } catch (Problem refused) {
            body.add(new DataCard(
                    "2 Preview", new EmptyState(Glyph.ALERT, "This cannot be done", refused.getMessage())));
        }
    }

    private void preview(BulkResult preview) {
        Button apply = Buttons.primary(
                "Change " + Formats.number(preview.changed()) + (preview.changed() == 1 ? " campaign" : " campaigns"),
                () -> Notices.orProblem(this::apply));
        apply.setEnabled(preview.changed() > 0);
        apply.setId("apply-bulk");
        body.add(card("2 Preview", preview), apply);
    }

    private void apply() {
        BulkResult result =
                edits.apply(wanted(state.get("field", BulkField.class).orElseThrow()));
        Notices.success(Formats.number(result.changed()) + " campaigns were changed.");
        body.removeAll();
        Button undo = Buttons.plain("Undo", () -> Notices.orProblem(() -> undo(result.id())));
        undo.setId("undo-bulk");
        Div buttons = new Div(undo, Buttons.primary("Back to the campaigns", this::leave));
        buttons.addClassName("actions");
        body.add(card("Changed", result), buttons);
    }

    private void undo(UUID id) {
        BulkResult result = edits.undo(id);
        Notices.success(Formats.number(result.changed()) + " campaigns are as they were.");
        body.removeAll();
        body.add(card("Taken back", result), Buttons.primary("Back to the campaigns", this::leave));
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate("campaigns"));
    }

    private static DataCard card(String title, BulkResult result) {
        DataGrid<BulkLine> grid = new DataGrid<>(title);
        grid.lead("Campaign", BulkLine::name, line -> "", line -> words(line.before()) + " to " + words(line.after()));
        grid.text("Before", line -> words(line.before()));
        grid.text("After", line -> words(line.after()));
        grid.badge(
                "",
                line -> line.isRefused() ? "Refused" : line.isChange() ? "Changes" : "Same",
                line -> line.isRefused() ? Tone.BAD : line.isChange() ? Tone.GOOD : Tone.NEUTRAL);
        grid.text("Rule", BulkLine::refusal).setFlexGrow(3);
        grid.show(result.lines());
        String counts = Formats.number(result.changed()) + " change, " + Formats.number(result.refused()) + " refused";
        return new DataCard(title + ": " + counts, grid).flush();
    }

    private static String words(String value) {
        return value == null ? "-" : value.replace('_', ' ');
    }

    private NewBulkEdit wanted(BulkField field) {
        return new NewBulkEdit(
                ids(),
                state.location().getQueryParameters().getQueryString(),
                field,
                state.get("value").orElse(null));
    }

    private List<UUID> ids() {
        return Arrays.stream(state.get("ids").orElse("").split("\\."))
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .flatMap(text -> Stream.of(UUID.fromString(text)))
                .limit(MOST_CHOSEN)
                .toList();
    }
}

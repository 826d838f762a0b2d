package app.backline.modules.instagram.ui;

import app.backline.modules.instagram.creators.CreatorFilter;
import app.backline.modules.instagram.creators.CreatorService;
import app.backline.modules.instagram.creators.CreatorSummary;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListPage;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Tone;
import app.backline.tenants.Roles;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** Pages that post: reach, rates, and how they did for us (IG-01 to IG-07). */
@Route("instagram/creators")
@PageTitle("Creators · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class CreatorsView extends ListPage<CreatorSummary> {
    private static final String USABLE = "usable";

    private final transient CreatorService creators;

    @Inject
    public CreatorsView(CreatorService creators) {
        this.creators = creators;
        header(new PageHeader(
                        "Creators",
                        "Pages that post for your campaigns, who they reach and what they cost",
                        Buttons.primary("New creator", this::create))
                .crumb("Instagram", "instagram"));
        search("Handle or country");
        DataGrid<CreatorSummary> grid = grid();
        list(
                grid,
                row -> "instagram/creators",
                new EmptyState(
                        Glyph.CLIENTS,
                        "No creators here",
                        "A creator is a page with its reach and its rates. Campaigns choose among them.",
                        Buttons.plain("New creator", this::create)));
        grid.onOpen(this::edit);
        key("n", "new creator", this::create);
    }

    @Override
    protected Page<CreatorSummary> page(PageRequest request) {
        return creators.list(new CreatorFilter(searched(), null, usable()), request);
    }

    @Override
    protected List<FilterChips> filters() {
        return List.of(new FilterChips()
                .chip("All", !usable(), () -> choose(USABLE, null))
                .chip("To be used", usable(), () -> choose(USABLE, "true")));
    }

    private boolean usable() {
        return chosen(USABLE).isPresent();
    }

    private static DataGrid<CreatorSummary> grid() {
        DataGrid<CreatorSummary> grid = new DataGrid<>("Creators");
        grid.lead(
                "Creator",
                row -> "@" + row.handle(),
                CreatorSummary::baseCountry,
                row -> Formats.number(row.followers()) + " followers");
        grid.number("Followers", row -> Formats.number(row.followers()));
        grid.number("Median views", row -> Formats.number(row.medianViews()));
        grid.number("Engagement", row -> Words.percent(row.engagementRate()));
        grid.number("Reel", row -> Formats.money(BigDecimal.valueOf(row.reelRate()), "USD"));
        grid.number("Campaigns", row -> Formats.number(row.assignments()));
        grid.number("Views a post", row -> Words.number(row.averageViews()));
        grid.text("Genres", row -> String.join(", ", row.musicGenres()));
        grid.badge("Use", row -> row.doNotUse() ? "Do not use" : "", row -> Tone.BAD);
        return grid;
    }

    private void create() {
        CreatorForm form = new CreatorForm();
        Dialogs.form(
                        "New creator",
                        form,
                        "Create creator",
                        () -> form.save(facts -> {
                            Notices.success("@" + creators.create(facts).handle() + " was created.");
                            reload();
                        }))
                .setWidth("560px");
    }

    private void edit(CreatorSummary row) {
        CreatorSummary creator = creators.get(row.id());
        CreatorForm form = new CreatorForm(creator);
        Dialogs.form(
                        "@" + creator.handle(),
                        form,
                        "Save creator",
                        () -> form.save(facts -> {
                            creators.change(creator.id(), creator.version(), facts);
                            Notices.success("Saved.");
                            reload();
                        }))
                .setWidth("560px");
    }
}

package app.backline.modules.soundcloud.ui;

import app.backline.modules.soundcloud.members.CreditService;
import app.backline.modules.soundcloud.members.MemberService;
import app.backline.modules.soundcloud.members.MemberSummary;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListPage;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Channels of the network: reach, wallet, and whether they are connected. */
@Route("soundcloud/members")
@PageTitle("Members · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class MembersView extends ListPage<MemberSummary> {
    private static final String OPEN = "member";

    private final transient MemberService members;
    private final transient CreditService credits;

    @Inject
    public MembersView(MemberService members, CreditService credits) {
        this.members = members;
        this.credits = credits;
        header(new PageHeader(
                        "Members",
                        "Channels of the network, what they reach and what they may still ask for",
                        Buttons.primary("New member", this::create))
                .crumb("SoundCloud", "soundcloud"));
        search("Name");
        DataGrid<MemberSummary> grid = grid();
        list(
                grid,
                row -> "soundcloud/members",
                new EmptyState(
                        Glyph.CLIENTS,
                        "No members here",
                        "A member is a channel that submits tracks and reposts those of others.",
                        Buttons.plain("New member", this::create)));
        grid.onOpen(this::open);
        key("n", "new member", this::create);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        super.beforeEnter(entering);
        chosen(OPEN).ifPresent(id -> open(members.get(UUID.fromString(id))));
    }

    @Override
    protected Page<MemberSummary> page(PageRequest request) {
        return members.list(searched(), request);
    }

    private static DataGrid<MemberSummary> grid() {
        DataGrid<MemberSummary> grid = new DataGrid<>("Members");
        grid.lead(
                "Member",
                MemberSummary::name,
                MemberSummary::genreFamily,
                row -> Words.credits(row.balance()) + ", " + Formats.number(row.followers()) + " followers");
        grid.text("Tier", MemberSummary::tier);
        grid.number("Followers", row -> Formats.number(row.followers()));
        grid.number("Wallet", row -> row.balance() + " of " + row.creditCap());
        grid.number("This month", row -> row.submittedThisMonth() + " of " + row.monthlyLimit());
        grid.text("Signs in as", MemberSummary::username);
        grid.badge("State", row -> row.status().label(), row -> Words.tone(row.status()));
        return grid;
    }

    private void create() {
        MemberForm form = new MemberForm();
        Dialogs.form(
                        "New member",
                        form,
                        "Create member",
                        () -> form.save(facts -> {
                            Notices.success(members.create(facts).name() + " was created.");
                            reload();
                        }))
                .setWidth("560px");
    }

    private void open(MemberSummary row) {
        new MemberDialog(members, credits, members.get(row.id()), () -> {
                    choose(OPEN, null);
                    reload();
                })
                .open();
    }
}

package app.backline.services.vendors.ui;

import app.backline.services.parties.ui.MergesCard;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageTabs;
import app.backline.services.vendors.NewVendorUser;
import app.backline.services.vendors.VendorLifeService;
import app.backline.services.vendors.VendorUserService;
import app.backline.services.vendors.VendorUserSummary;
import app.backline.tenants.Role;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Who belongs to a vendor, and its merges; a tab reads when it is opened. */
class VendorTabs {
    private final VendorUserService users;
    private final VendorLifeService life;

    VendorTabs(VendorUserService users, VendorLifeService life) {
        this.users = users;
        this.life = life;
    }

    /** @param undo takes the id of a merge; null for readers who may not */
    PageTabs of(UUID vendorId, Consumer<UUID> undo) {
        return new PageTabs()
                .tab("users", "Portal users", () -> users(vendorId))
                .tab("merges", "Merges", () -> new MergesCard(life.merges(vendorId), undo));
    }

    private Component users(UUID vendorId) {
        Div place = new Div();
        showUsers(place, vendorId);
        return place;
    }

    private void showUsers(Div place, UUID vendorId) {
        boolean mayLink = WhoAsks.now().is(Role.ADMIN);
        List<VendorUserSummary> people = users.of(vendorId);
        place.removeAll();
        Component[] actions = mayLink
                ? new Component[] {Buttons.plain("Link person", () -> link(place, vendorId))}
                : new Component[0];
        if (people.isEmpty()) {
            place.add(new DataCard(
                    null,
                    new EmptyState(
                            Glyph.PERSON,
                            "No portal users",
                            "People who sign in with the role vendor and are linked here see this vendor's placements and"
                                    + " nobody else's. An admin links them.",
                            actions)));
            return;
        }
        DataGrid<VendorUserSummary> grid = new DataGrid<>("Portal users");
        grid.lead("Signs in as", VendorUserSummary::username, user -> "", user -> "linked by " + user.linkedByName());
        grid.text("Linked by", VendorUserSummary::linkedByName);
        grid.text("Since", user -> Formats.time(user.linkedAt()));
        if (mayLink) {
            grid.actions(user -> Buttons.quiet("Unlink", () -> unlink(place, user)));
        }
        grid.show(people);
        DataCard card = new DataCard("Portal users", grid).flush();
        if (mayLink) {
            card.corner(actions[0]);
        }
        place.add(card);
    }

    private void link(Div place, UUID vendorId) {
        TextField username = new TextField("Name the person signs in with");
        username.setHelperText("The person also needs the role vendor, which an admin gives on the page People.");
        FieldErrors errors = new FieldErrors().field("username", username);
        Dialogs.form(
                "Link a person",
                username,
                "Give access",
                () -> errors.during(() -> {
                    users.link(vendorId, new NewVendorUser(username.getValue()));
                    showUsers(place, vendorId);
                    Notices.success("Linked. They see the vendor's placements from their next page on.");
                }));
    }

    private void unlink(Div place, VendorUserSummary user) {
        Dialogs.confirmDanger(
                "Unlink " + user.username() + "?",
                "They see nothing of this vendor any more. You can link them again.",
                "Unlink",
                () -> {
                    users.unlink(user.vendorId(), user.id());
                    showUsers(place, user.vendorId());
                });
    }
}

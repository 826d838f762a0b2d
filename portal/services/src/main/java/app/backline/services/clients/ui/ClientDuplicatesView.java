package app.backline.services.clients.ui;

import app.backline.services.clients.ClientDuplicateService;
import app.backline.services.clients.ClientMergeService;
import app.backline.services.parties.ui.DuplicatesCard;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Role;
import app.backline.tenants.Roles;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Clients that may be one and the same. */
@Route("clients/duplicates")
@PageTitle("Duplicate clients · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class ClientDuplicatesView extends Div {
    private final transient ClientDuplicateService duplicates;
    private final transient ClientMergeService merges;

    @Inject
    public ClientDuplicatesView(ClientDuplicateService duplicates, ClientMergeService merges) {
        this.duplicates = duplicates;
        this.merges = merges;
        show();
    }

    private void show() {
        boolean mayMerge = WhoAsks.now().is(Role.ADMIN, Role.MANAGER);
        removeAll();
        add(
                new PageHeader(
                                "Duplicates",
                                mayMerge
                                        ? "Open a pair to make one client of the two."
                                        : "An admin or manager makes one client of the two.")
                        .crumb("Clients", "clients"),
                new DuplicatesCard("client", duplicates.pairs(), mayMerge ? this::merge : null));
    }

    private void merge(UUID winner, UUID loser) {
        var merge = merges.merge(winner, loser);
        show();
        Notices.success(merge.loserName() + " is merged into " + merge.winnerName() + ": " + merge.movedInWords()
                + " moved. Undo it on the client's page.");
    }
}

package app.backline.services.vendors.ui;

import app.backline.services.parties.ui.DuplicatesCard;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.vendors.VendorDuplicateService;
import app.backline.services.vendors.VendorLifeService;
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

/** Vendors that may be one and the same. */
@Route("vendors/duplicates")
@PageTitle("Duplicate vendors · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class VendorDuplicatesView extends Div {
    private final transient VendorDuplicateService duplicates;
    private final transient VendorLifeService merges;

    @Inject
    public VendorDuplicatesView(VendorDuplicateService duplicates, VendorLifeService merges) {
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
                                        ? "Open a pair to make one vendor of the two."
                                        : "An admin or manager makes one vendor of the two.")
                        .crumb("Vendors", "vendors"),
                new DuplicatesCard("vendor", duplicates.pairs(), mayMerge ? this::merge : null));
    }

    private void merge(UUID winner, UUID loser) {
        var merge = merges.merge(winner, loser);
        show();
        Notices.success(merge.loserName() + " is merged into " + merge.winnerName() + ": " + merge.movedInWords()
                + " moved. Undo it on the vendor's page.");
    }
}

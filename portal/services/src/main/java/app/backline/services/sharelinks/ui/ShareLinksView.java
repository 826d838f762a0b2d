package app.backline.services.sharelinks.ui;

import app.backline.services.sharelinks.ShareLinkService;
import app.backline.services.sharelinks.ShareLinkSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Keys;
import app.backline.services.ui.ListCard;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Every address the organization gave out, and whether it still opens (PS-01, PS-06). */
@Route("share-links")
@PageTitle("Share links · Backline")
@Menu(title = "Share links", order = 60, icon = "LINK")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class ShareLinksView extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ShareLinkService links;
    private final ListCard<ShareLinkSummary> list;

    @Inject
    public ShareLinksView(ShareLinkService links) {
        this.links = links;
        ShareLinkGrid grid = new ShareLinkGrid(true, this::revoke);
        grid.onOpen(link -> UI.getCurrent().navigate("campaigns/" + link.campaignId()));
        list = new ListCard<>(
                grid,
                new EmptyState(
                        Glyph.LINK,
                        "No links yet",
                        "A link shows one campaign's progress to a client. Make one on the page of a campaign.",
                        Buttons.plain("Go to campaigns", () -> UI.getCurrent().navigate("campaigns"))));
        add(
                new PageHeader("Share links", "The newest first. A link shows one campaign, without prices."),
                list,
                new Keys().list());
        list.show(links::list);
    }

    private void revoke(ShareLinkSummary link) {
        ShareLinkRevocation.ask(link, () -> {
            links.revoke(link.id());
            Notices.success("The link for " + link.label() + " is closed.");
            list.reload();
        });
    }
}

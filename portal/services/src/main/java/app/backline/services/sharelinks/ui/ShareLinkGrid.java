package app.backline.services.sharelinks.ui;

import app.backline.services.sharelinks.ShareLinkState;
import app.backline.services.sharelinks.ShareLinkSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Links as rows; the address itself cannot be shown again. */
final class ShareLinkGrid extends DataGrid<ShareLinkSummary> {
    private static final long serialVersionUID = 1L;

    /** @param withCampaign whether the rows belong to several campaigns */
    ShareLinkGrid(boolean withCampaign, Consumer<ShareLinkSummary> revoke) {
        super("Share links");
        lead("For", ShareLinkSummary::label, link -> "ends in " + link.tokenEnd(), ShareLinkGrid::phone);
        if (withCampaign) {
            text("Campaign", ShareLinkSummary::campaignName).setFlexGrow(2);
        }
        badge("State", link -> word(link.state()), link -> tone(link.state()))
                .setAutoWidth(false)
                .setWidth("104px");
        number("Views", link -> Formats.number(link.views()));
        text("Last seen", link -> Formats.time(link.lastSeenAt()));
        text("Ends", link -> link.expiresAt() == null ? "never" : Formats.time(link.expiresAt()));
        text("Made by", ShareLinkSummary::createdByName);
        actions(link -> action(link, revoke));
    }

    private static Component action(ShareLinkSummary link, Consumer<ShareLinkSummary> revoke) {
        return link.state() == ShareLinkState.REVOKED ? new Span() : Buttons.quiet("Revoke", () -> revoke.accept(link));
    }

    private static String phone(ShareLinkSummary link) {
        return link.campaignName() + ", " + Formats.number(link.views()) + " views";
    }

    static String word(ShareLinkState state) {
        return switch (state) {
            case OPEN -> "open";
            case EXPIRED -> "ended";
            case REVOKED -> "revoked";
        };
    }

    private static Tone tone(ShareLinkState state) {
        return state == ShareLinkState.OPEN ? Tone.GOOD : Tone.NEUTRAL;
    }
}

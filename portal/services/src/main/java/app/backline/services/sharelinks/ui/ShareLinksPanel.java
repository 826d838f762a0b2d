package app.backline.services.sharelinks.ui;

import app.backline.services.sharelinks.NewShareLink;
import app.backline.services.sharelinks.ShareLinkService;
import app.backline.services.sharelinks.ShareLinkSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Notices;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The links of one campaign: make, copy, open, revoke. Made for the campaign page. */
public final class ShareLinksPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ShareLinkService links =
            CDI.current().select(ShareLinkService.class).get();
    private final UUID campaignId;
    private final ShareLinkGrid grid = new ShareLinkGrid(false, this::revoke);
    private final EmptyState empty = new EmptyState(
            Glyph.LINK,
            "No links yet",
            "A link shows this campaign's progress to a client, without prices and without signing in.",
            Buttons.plain("Create link", this::create));

    public ShareLinksPanel(UUID campaignId) {
        this.campaignId = campaignId;
        add(new DataCard("Share links", grid, empty)
                .corner(Buttons.plain("Create link", this::create))
                .flush());
        refresh();
    }

    private void refresh() {
        List<ShareLinkSummary> found = links.ofCampaign(campaignId);
        grid.show(found);
        grid.setVisible(!found.isEmpty());
        empty.setVisible(found.isEmpty());
    }

    private void create() {
        TextField label = new TextField("For whom");
        label.setPlaceholder("Client");
        label.setHelperText("You tell links apart by it; the client does not see it.");
        label.setMaxLength(100);
        DatePicker last = new DatePicker("Last day");
        last.setHelperText("Empty: until you revoke it.");
        Div fields = new Div(label, last);
        fields.addClassName("form-body");
        Dialogs.form("Share this campaign", fields, "Create link", () -> {
            NewShareLink wanted = new NewShareLink(label.getValue(), endOf(last.getValue()));
            new IssuedLinkDialog(links.create(campaignId, wanted)).open();
            refresh();
        });
    }

    private void revoke(ShareLinkSummary link) {
        ShareLinkRevocation.ask(link, () -> {
            links.revoke(link.id());
            Notices.success("The link for " + link.label() + " is closed.");
            refresh();
        });
    }

    private static Instant endOf(LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(Formats.zone()).toInstant();
    }
}

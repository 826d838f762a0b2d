package app.backline.services.sharelinks.ui;

import app.backline.services.sharelinks.ShareLinkSummary;
import app.backline.services.ui.Dialogs;

/** The question before a link is closed. */
final class ShareLinkRevocation {
    private ShareLinkRevocation() {}

    static void ask(ShareLinkSummary link, Runnable revoke) {
        Dialogs.confirmDanger(
                "Revoke the link for " + link.label() + "?",
                "The page of " + link.campaignName()
                        + " closes at once for whoever has this address. It cannot be opened again; make a new link"
                        + " instead.",
                "Revoke link",
                revoke);
    }
}

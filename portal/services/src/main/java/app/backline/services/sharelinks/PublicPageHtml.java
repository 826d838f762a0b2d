package app.backline.services.sharelinks;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Writes the public pages; the templates escape whatever people typed. */
@ApplicationScoped
public class PublicPageHtml {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PublicPageHtml.class.getClassLoader(), "gg.jte.generated.precompiled");

    public String campaign(SharedCampaign page) {
        StringOutput out = new StringOutput();
        templates.render("campaign.jte", page, out);
        return out.toString();
    }

    /** The one page for every link that does not open. */
    public String missing() {
        return text(
                "This page is not here", "The link is wrong, has ended or was closed. Ask the agency that sent it.");
    }

    public String busy() {
        return text("Too many visits at once", "Wait a minute and open the page again.");
    }

    /** The database does not answer. */
    public String away() {
        return text("Back in a moment", "The page cannot be shown right now. Open it again in a few seconds.");
    }

    private String text(String title, String advice) {
        StringOutput out = new StringOutput();
        templates.render("notice.jte", Map.of("title", title, "advice", advice), out);
        return out.toString();
    }
}

package app.backline.services.reports.ui;

import app.backline.services.reports.ReportDetails;
import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** GitHub's own form for a new issue, filled in; for whoever makes it by hand (BR-07). */
final class IssueByHand {
    private static final int LONGEST = 1_500;

    private IssueByHand() {}

    static Anchor link(String repository, ReportDetails details) {
        String words = details.description();
        String body = (words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words) + "\n\nPage: "
                + details.report().page()
                + (details.element() == null
                        ? ""
                        : "\nSelector: `" + details.element().selector() + "`");
        Anchor link = new Anchor(
                "https://github.com/" + repository + "/issues/new?title="
                        + encoded(details.report().title()) + "&body=" + encoded(body) + "&labels="
                        + encoded(details.report().type().key()),
                "Issue by hand");
        link.setTarget("_blank");
        link.addClassName("quiet-link");
        link.getElement().setAttribute("rel", "noopener");
        return link;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

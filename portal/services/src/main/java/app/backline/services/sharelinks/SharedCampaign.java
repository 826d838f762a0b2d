package app.backline.services.sharelinks;

import app.backline.services.spi.ShareContent;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the public page knows, formatted for its reader.
 *
 * @param organization the agency's name
 * @param brand its colour and logo
 * @param about one line: kind, run time, age of the figures
 * @param figure the one big number
 * @param sentence what it means, in words a client understands
 * @param percent delivered of the promised, 0 to 100; null without a promise
 * @param wide the chart for screens and paper
 * @param narrow the same for phones
 * @param days the chart as a table
 * @param sections tables of the campaign's platform
 */
public record SharedCampaign(
        String organization,
        Brand brand,
        String client,
        String campaign,
        String about,
        String figure,
        String sentence,
        Integer percent,
        ProgressChart wide,
        ProgressChart narrow,
        List<Day> days,
        List<ShareContent> sections) {

    /** The letter of the organization's mark. */
    public String initial() {
        return organization.isBlank()
                ? "B"
                : organization.strip().substring(0, 1).toUpperCase();
    }

    /** Where the figures come from, one sentence; empty when no section says. */
    public String sources() {
        List<String> names = sections.stream()
                .map(ShareContent::source)
                .filter(s -> s != null)
                .distinct()
                .toList();
        return names.isEmpty() ? "" : "Figures come from " + String.join(" and ", names) + ".";
    }

    /**
     * How the agency looks.
     *
     * @param color dark enough for white text
     * @param logo a data address; null without one
     */
    public record Brand(String color, String logo) {}

    /** One row of the chart's table. */
    public record Day(LocalDate day, String label, String amount) {}
}

package app.backline.modules.instagram.demo;

import app.backline.modules.instagram.creators.CreatorService;
import app.backline.modules.instagram.creators.CreatorSummary;
import app.backline.modules.instagram.creators.NewCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** Invented pages. */
@ApplicationScoped
class DemoCreators {
    /** handle, country, followers, median views, engagement in percent, reel rate, genres, audience */
    private static final List<String> PAGES = List.of(
            "lowlight.reels|Germany|184000|62000|4.20|320|house, techno|Germany, France",
            "midnight.crate|United Kingdom|96000|31000|5.10|190|drum & bass, garage|United Kingdom",
            "paper.plane.sounds|United States|412000|138000|3.40|640|indie, pop|United States, Canada",
            "tape.hiss.daily|Canada|57000|24000|6.30|120|lo-fi, ambient|Canada",
            "northern.loops|Norway|73000|22000|4.80|140|electronic|Norway, Sweden",
            "brightside.fm|Spain|238000|91000|3.90|410|latin, pop|Spain, Mexico",
            "velvet.corner|France|121000|38000|4.40|230|r&b, soul|France, Italy",
            "kick.and.clap|Italy|66000|19000|2.10|150|house|Italy");

    @Inject
    private CreatorService creators;

    List<CreatorSummary> create() {
        return PAGES.stream()
                .map(line -> creators.create(facts(line.split("\\|"))))
                .toList();
    }

    private static NewCreator facts(String[] page) {
        int reel = Integer.parseInt(page[5]);
        return new NewCreator(
                page[0],
                page[0].replace(".", "-") + "@pages.example",
                page[1],
                Long.valueOf(page[2]),
                Long.valueOf(page[3]),
                new BigDecimal(page[4]),
                reel,
                reel * 8 / 10,
                reel * 4 / 10,
                List.of("music news"),
                List.of(page[6].split(", ")),
                List.of(page[7].split(", ")),
                page[0].equals("kick.and.clap"));
    }
}

package app.backline.modules.youtube.demo;

import app.backline.modules.youtube.videos.Genre;
import app.backline.services.campaigns.NewCampaign;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An invented campaign.
 *
 * @param services name and goal of each
 * @param daily views a day that are asked for
 * @param startedAgo days; negative for a start to come
 * @param likes in percent of what is usual for the genre
 * @param comments in percent of what is usual for the genre
 * @param pace in percent of the daily views
 * @param state setup, sheet (setup complete), active, stalled or completed
 */
record DemoOrder(
        String name,
        String client,
        Genre genre,
        List<String> services,
        long daily,
        int startedAgo,
        int likes,
        int comments,
        int pace,
        String state) {
    static final List<String> NORTHLIGHT = List.of(
            "Paper Kites (Official Video)|Paper Lanterns Records|pop|WW Display:300000,US Skip:60000|12000|24|104|98|97|active",
            "Night Drive (Live Video)|Velvet Static|rock|WW Skip:200000,EUR Display:50000|8000|16|62|88|91|active",
            "Harbour Lights (Lyric Video)|Slow Harbour Music|rnb|LATAM Display:150000,WW Display:100000|9000|20|44|52|71|active",
            "Bloom (Visualizer)|Glass Garden Label|electronic|WW Website:120000,WW Skip:80000|6000|14|96|93|95|stalled",
            "Anchor Song (Video)|Kite & Anchor|latin|LATAM Skip:90000,LATAM Display:60000|5000|10|84|79|103|active",
            "Cartographer (Visualizer)|Midnight Cartography|house|WW Display:100000|0|-5|0|0|0|setup",
            "Salt Roads (Official Video)|North Pier Artists|hip_hop|US Display:100000,Engagements Only:5000|3500|-3|0|0|0|sheet",
            "Tin Roof Live (Session)|Tin Roof Sessions|other|WW Display:80000,EUR Skip:40000|4000|-2|0|0|0|sheet",
            "Copper Sky (Video)|Kite & Anchor|edm|WW Display:90000,WW Skip:60000|5000|34|101|97|102|completed");

    static final List<String> HARBOR = List.of(
            "Low Sun (Official Video)|Low Sun Collective|pop|WW Display:80000,WW Skip:40000|4000|12|92|64|88|active",
            "Meadow Song (Lyric Video)|Brass Meadow|other|WW Display:50000|2000|-4|0|0|0|setup");

    static DemoOrder of(String line) {
        String[] f = line.split("\\|");
        return new DemoOrder(
                f[0],
                f[1],
                Genre.of(f[2]).orElseThrow(),
                List.of(f[3].split(",")),
                Long.parseLong(f[4]),
                Integer.parseInt(f[5]),
                Integer.parseInt(f[6]),
                Integer.parseInt(f[7]),
                Integer.parseInt(f[8]),
                f[9]);
    }

    NewCampaign facts(UUID client, LocalDate today, BigDecimal budget) {
        return new NewCampaign(
                name,
                client,
                "youtube",
                0,
                "views",
                budget,
                today.minusDays(startedAgo),
                today.minusDays(startedAgo).plusDays(30),
                "Sara Lind");
    }

    boolean runs() {
        return startedAgo > 0;
    }

    /** Views that the campaign brought by a day; a stalled one brought none to speak of lately. */
    long views(int ago) {
        int days = Math.min(30, startedAgo - ago);
        long even = daily * days * pace / 100;
        return state.equals("stalled") && ago < 5 ? daily * (startedAgo - 5) * pace / 100 + (5 - ago) * 240L : even;
    }
}

package app.backline.e2e;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented files as agencies really hand them over, with the quirks of the field. */
final class AgencyFiles {
    /** The track of the first row and of the scrape. */
    static final String TRACK = "4kQ7vXzR2mNpL8sTbWcY1d";

    private static final String ALL_HEADERS = "Campaign,Client,Goal,Salesperson,Remaining,Daily,Weekly,URL,Sale price,"
            + "Start Date,Status,Invoice,Vendor,Paid Vendor?,Curator Status,Playlists,SFA,Notify Vendor?,Ask For SFA,"
            + "Update Client,Client Email,Vendor Email,Notes,Last Modified,SP Vendor Updates,"
            + "Spotify Campaign (from SP Vendor Updates)";

    private AgencyFiles() {}

    /**
     * An "All" export: byte order mark, cells of several lines, money with a dollar sign, a negative remainder, a blank
     * vendor, dirty status words, quotes inside names, no last newline. Its fourth record has no client.
     *
     * @param mark makes the names of this run its own
     */
    static byte[] campaigns(String mark) {
        String text = "\uFEFF" + ALL_HEADERS + "\n"
                + row(
                        "Ana Vale %s - Slow Tide".formatted(mark),
                        "\"Blue Door \"\"Records\"\", %s\"".formatted(mark),
                        "100000",
                        "M. Cole/J. Ro",
                        "\"-1,250\"",
                        "350",
                        "2450",
                        "https://open.spotify.com/track/" + TRACK + "?si=x",
                        "$200.00",
                        "9/18/2025",
                        "Active",
                        "Sent",
                        "Quiet Lists " + mark,
                        "\"- Late Rain\n- Kitchen Radio [NEW]\u00a0\n- Sunday  Coffee\"",
                        "\"Wants updates\non Fridays, $1,000 next\"")
                + row(
                        "Группа %s - Лето".formatted(mark),
                        "Кирилл %s".formatted(mark),
                        "10K",
                        "",
                        "10000",
                        "",
                        "",
                        "TBA",
                        "$150",
                        "10/2/2025",
                        "Canceled",
                        "",
                        "",
                        "",
                        "")
                + row(
                        "Ana Vale %s - Low Sun".formatted(mark),
                        "\"BLUE DOOR \"\"Records\"\",  %s \"".formatted(mark),
                        "50000",
                        "M. Cole",
                        "12000",
                        "",
                        "",
                        "N/A",
                        "",
                        "9/18/2025",
                        "Complete",
                        "Paid",
                        "",
                        "",
                        "")
                + row(
                        "Nobody %s - Lost".formatted(mark),
                        "",
                        "1000",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "Active",
                        "",
                        "",
                        "",
                        "")
                + row(
                                "Zed %s - Last".formatted(mark),
                                "Zed Mgmt %s".formatted(mark),
                                "1.5M",
                                "",
                                "",
                                "",
                                "",
                                "w",
                                "$0.00",
                                "12/31/2025",
                                "",
                                "TBD",
                                "",
                                "",
                                "")
                        .stripTrailing();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String row(
            String campaign,
            String client,
            String goal,
            String salesperson,
            String remaining,
            String daily,
            String weekly,
            String url,
            String price,
            String start,
            String status,
            String invoice,
            String vendor,
            String playlists,
            String notes) {
        return String.join(
                        ",",
                        campaign,
                        client,
                        goal,
                        salesperson,
                        remaining,
                        daily,
                        weekly,
                        url,
                        price,
                        start,
                        status,
                        invoice,
                        vendor,
                        "",
                        "",
                        playlists,
                        "checked",
                        "",
                        "",
                        "",
                        " ana@gmailcom",
                        "",
                        notes,
                        "9/18/2025 1:22pm",
                        "",
                        "")
                + "\n";
    }

    /** A scraped song file: 3 lists in 28 days with 8,088 + 587 streams, and 1,000 that Spotify made itself. */
    static byte[] scrape(String scrapedAt) {
        return """
                {"url": "https://artists.spotify.com/c/artist/1a2b3c4d5e6f7g8h9i0j1k/song/%s/playlists",
                 "scraped_at": "%s",
                 "time_ranges": {"28day": %s, "7day": %s, "12months": %s}}
                """.formatted(TRACK, scrapedAt, range(1), range(0), range(2)).getBytes(StandardCharsets.UTF_8);
    }

    private static String range(int times) {
        List<String> rows = List.of(
                list(1, "Late Rain 🌧", "—", 8088L * times),
                list(2, "Kitchen “Radio”", "—", 587L * times),
                list(3, "Release Radar", "Spotify", 1000L * times));
        return """
                {"stats": {"title": "Slow Tide", "streams": 0, "listeners": 0, "playlists": [%s],
                  "playlist_stats": {"showing": 3, "total": 60}, "time_range": "All Time"},
                 "insights": {"stream_sources": [], "geographical_data": []}}""".formatted(String.join(",", rows));
    }

    private static String list(int rank, String name, String madeBy, long streams) {
        return "{\"rank\": \"%d\", \"name\": \"%s\", \"made_by\": \"%s\", \"streams\": \"%,d\", \"date_added\": \"%s\"}"
                .formatted(rank, name, madeBy, streams, rank == 1 ? "May 13, 2025" : "Not available");
    }

    /** What a scraper writes when its login was lost. */
    static byte[] lostLogin() {
        String range =
                "{\"stats\": {\"title\": \"Welcome back\", \"streams\": 0, \"listeners\": 0, \"playlists\": []}}";
        return ("{\"url\": \"https://artists.spotify.com/c/artist/a/song/" + TRACK + "/playlists\","
                        + "\"scraped_at\": \"2025-10-01T10:00:00\", \"time_ranges\": {\"28day\": " + range + "}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An export with as many good rows as wanted. */
    static byte[] manyCampaigns(int rows, String mark) {
        return IntStream.range(0, rows)
                .mapToObj(i -> row(
                        "Artist %d %s - Song".formatted(i, mark),
                        "Client %d %s".formatted(i % 100, mark),
                        "10000",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "$200.00",
                        "9/18/2025",
                        "Active",
                        "",
                        "",
                        "",
                        ""))
                .collect(Collectors.joining("", ALL_HEADERS + "\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}

package app.backline.modules.spotify.demo;

import app.backline.modules.spotify.playlists.NewPlaylist;
import app.backline.modules.spotify.playlists.PlaylistService;
import app.backline.services.vendors.VendorSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Three invented playlists for each vendor. */
@ApplicationScoped
class DemoRosters {
    private static final List<String> NAMES = List.of(
            "Evening Circuit|indie,electronic",
            "Slow Motorway|chillout,electronic",
            "Gym Season 26|fitness,house",
            "Rainy Window Beats|lofi,chillout",
            "Copper Skyline|indie,folk",
            "Night Bus Home|r&b,soul",
            "Kitchen Dancefloor|pop,house",
            "Northern Porch|folk,acoustic",
            "Paper Planes & Coffee|acoustic,pop",
            "First Train Out|indie,rock",
            "Neon Laundry|electronic,synthwave",
            "Sunday Rooms|jazz,soul",
            "Long Way Up|rock,indie",
            "Polar Night Mix|techno,house",
            "Harbour Fog|ambient,chillout",
            "Old Mill Sessions|folk,blues",
            "Tape Hiss|lofi,hip hop",
            "Red Lantern Radio|soul,funk");

    @Inject
    private PlaylistService playlists;

    void fill(List<VendorSummary> vendors) {
        for (int i = 0; i < vendors.size(); i++) {
            for (int k = 0; k < 3; k++) {
                int number = i * 3 + k;
                create(vendors.get(i), NAMES.get(number % NAMES.size()).split("\\|"), number);
            }
        }
    }

    /** Names of a vendor's lists, the strongest first. */
    List<String> of(int vendor) {
        return List.of(name(vendor * 3), name(vendor * 3 + 1), name(vendor * 3 + 2));
    }

    private static String name(int number) {
        return NAMES.get(number % NAMES.size()).split("\\|")[0];
    }

    private void create(VendorSummary vendor, String[] list, int number) {
        playlists.create(new NewPlaylist(
                vendor.id(), list[0], null, List.of(list[1].split(",")), 400 + number * 130, 9_000 + number * 2_350));
    }
}

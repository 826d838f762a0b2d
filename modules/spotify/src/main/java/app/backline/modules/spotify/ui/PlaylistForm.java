package app.backline.modules.spotify.ui;

import app.backline.modules.spotify.playlists.NewPlaylist;
import app.backline.modules.spotify.playlists.PlaylistSummary;
import app.backline.services.vendors.VendorSummary;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;

/** A playlist of a vendor (SP-26). */
final class PlaylistForm extends FormLayout {
    private final ComboBox<VendorSummary> vendor = new ComboBox<>("Vendor");
    private final TextField name = new TextField("Name on Spotify");
    private final TextField url = new TextField("Address");
    private final TextField genres = new TextField("Genres");
    private final IntegerField daily = new IntegerField("Estimated daily streams");
    private final IntegerField followers = new IntegerField("Followers");

    PlaylistForm(List<VendorSummary> vendors) {
        vendor.setItems(vendors);
        vendor.setItemLabelGenerator(VendorSummary::name);
        vendor.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        url.setPlaceholder("https://open.spotify.com/playlist/…");
        genres.setHelperText("Separated by commas");
        daily.setHelperText("Used until a scrape tells");
        setResponsiveSteps(new ResponsiveStep("0", 1));
        add(vendor, name, url, genres, daily, followers);
    }

    PlaylistForm(List<VendorSummary> vendors, PlaylistSummary playlist) {
        this(vendors);
        vendors.stream()
                .filter(each -> each.id().equals(playlist.vendorId()))
                .findFirst()
                .ifPresent(vendor::setValue);
        name.setValue(playlist.name());
        url.setValue(playlist.url() == null ? "" : playlist.url());
        genres.setValue(String.join(", ", playlist.genres()));
        daily.setValue(playlist.estimatedDailyStreams());
        followers.setValue(playlist.followerCount());
    }

    NewPlaylist facts() {
        return new NewPlaylist(
                vendor.getValue() == null ? null : vendor.getValue().id(),
                name.getValue(),
                url.getValue(),
                Arrays.stream(genres.getValue().split(","))
                        .map(String::strip)
                        .filter(genre -> !genre.isEmpty())
                        .toList(),
                daily.getValue(),
                followers.getValue());
    }
}

package app.backline.modules.spotify.ui;

import app.backline.modules.spotify.placements.ChangedPlacement;
import app.backline.modules.spotify.placements.CuratorStatus;
import app.backline.modules.spotify.placements.PlacementSummary;
import app.backline.services.vendors.VendorSummary;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;

/** What a person completes of a placement; only what was changed is sent. */
final class PlacementForm extends FormLayout {
    private final transient PlacementSummary placement;
    private final TextField link = new TextField("Track link");
    private final ComboBox<VendorSummary> vendor = new ComboBox<>("Vendor");
    private final Select<CuratorStatus> curator = new Select<>();

    PlacementForm(PlacementSummary placement, List<VendorSummary> vendors) {
        this.placement = placement;
        link.setValue(placement.trackUrl() == null ? "" : placement.trackUrl());
        link.setPlaceholder("https://open.spotify.com/track/…");
        vendor.setItems(vendors);
        vendor.setItemLabelGenerator(VendorSummary::name);
        vendors.stream()
                .filter(each -> each.id().equals(placement.vendorId()))
                .findFirst()
                .ifPresent(vendor::setValue);
        curator.setLabel("Curator's answer");
        curator.setItems(CuratorStatus.values());
        curator.setItemLabelGenerator(status -> status == null ? "Not asked" : status.label());
        curator.setEmptySelectionAllowed(true);
        curator.setEmptySelectionCaption("Not asked");
        curator.setValue(placement.curatorStatus());
        setResponsiveSteps(new ResponsiveStep("0", 1));
        add(link, vendor, curator);
    }

    ChangedPlacement facts() {
        VendorSummary chosen = vendor.getValue();
        CuratorStatus answer = curator.getValue();
        return new ChangedPlacement(
                link.getValue().equals(Objects.requireNonNullElse(placement.trackUrl(), "")) ? null : link.getValue(),
                chosen == null || chosen.id().equals(placement.vendorId()) ? null : chosen.id(),
                answer == null || answer == placement.curatorStatus() ? null : answer.key());
    }
}

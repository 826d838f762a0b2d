package app.backline.services.vendors;

import app.backline.services.spi.DemoRequested;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** Invented vendors for a newcomer to look at. */
@ApplicationScoped
class DemoVendors {
    private static final List<String> NORTHLIGHT = List.of(
            "Harbor Lists|desk@harborlists.example|8.0000|12000|8|true",
            "Copper Desk|hello@copperdesk.example|6.5000|9000|5|true",
            "Night Bus Curators|team@nightbus.example|11.2500|20000|10|true",
            "Sunday Rooms|post@sundayrooms.example|7.2500|4000|3|true",
            "Polar Mixes|mixes@polar.example|9.0000|0|5|true",
            "Old Mill Playlists|mill@oldmill.example|5.5000|2500|2|false");
    private static final List<String> HARBOR = List.of(
            "Quay Selections|post@quay.example|7.5000|6000|5|true",
            "Lantern Room|room@lanternroom.example|8.7500|0|4|true");

    @Inject
    private VendorService vendors;

    void fill(@Observes @Priority(110) DemoRequested demo) {
        ("northlight".equals(demo.alias()) ? NORTHLIGHT : HARBOR)
                .stream().map(line -> line.split("\\|", -1)).forEach(this::create);
    }

    private void create(String[] fields) {
        vendors.create(new NewVendor(
                fields[0],
                fields[1],
                new BigDecimal(fields[2]),
                Integer.valueOf(fields[3]),
                Integer.valueOf(fields[4]),
                Boolean.valueOf(fields[5])));
    }
}

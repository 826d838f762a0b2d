package app.backline.services.clients;

import app.backline.services.spi.DemoRequested;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Invented clients for a newcomer to look at. */
@ApplicationScoped
class DemoClients {
    private static final List<String> NORTHLIGHT = List.of(
            "Paper Lanterns Records|Ines Falk|ines@paperlanterns.example,royalties@paperlanterns.example|+1 555 0101",
            "Slow Harbour Music|Tomas Rehn|tomas@slowharbour.example|+1 555 0102",
            "Kite & Anchor|Mina Okafor|mina@kiteanchor.example|+1 555 0103",
            "Velvet Static|Jon Adeyemi|jon@velvetstatic.example|",
            "North Pier Artists|Greta Lund|greta@northpier.example|+1 555 0105",
            "Glass Garden Label|Paul Serrano|paul@glassgarden.example|+1 555 0106",
            "Tin Roof Sessions|Ana Beck|ana@tinroof.example|",
            "Midnight Cartography|Leo Marsh|leo@midnightcarto.example,team@midnightcarto.example|+1 555 0108");
    private static final List<String> HARBOR = List.of(
            "Low Sun Collective|Rosa Dietz|rosa@lowsun.example|+1 555 0201",
            "Brass Meadow|Karl Nyberg|karl@brassmeadow.example|",
            "Echo Street|Vera Holm|vera@echostreet.example|+1 555 0203");

    @Inject
    private ClientService clients;

    void fill(@Observes @Priority(100) DemoRequested demo) {
        ("northlight".equals(demo.alias()) ? NORTHLIGHT : HARBOR)
                .stream().map(line -> line.split("\\|", -1)).forEach(this::create);
    }

    private void create(String[] fields) {
        clients.create(new NewClient(fields[0], fields[1], List.of(fields[2].split(",")), fields[3]));
    }
}

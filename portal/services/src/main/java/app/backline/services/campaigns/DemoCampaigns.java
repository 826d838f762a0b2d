package app.backline.services.campaigns;

import app.backline.services.clients.ClientService;
import app.backline.services.spi.DemoRequested;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invented campaigns in every state, with dates around today, for a newcomer to look at. */
@ApplicationScoped
class DemoCampaigns {
    /** name, client, goal, budget, spent, started days ago, runs for days, pace in percent, salesperson, state */
    private static final List<String> NORTHLIGHT = List.of(
            "Low Tide EP|Paper Lanterns Records|100000|2400|1128.60|20|30|101|Sara Lind|active",
            "Night Drive|Velvet Static|60000|1500|980|15|30|72|Sara Lind|active",
            "Glass Garden|Glass Garden Label|250000|5200|2010.25|22|45|96|Milo Brandt|active",
            "Rainy Window|Slow Harbour Music|40000|900|610|18|28|44|Milo Brandt|active",
            "Ferris Wheel|Kite & Anchor|80000|1900|700|9|30|118|Sara Lind|active",
            "Salt Roads|North Pier Artists|120000|2800|1400|27|30|89|Sara Lind|active",
            "Hourglass (Acoustic)|Tin Roof Sessions|30000|750|240|12|30|83|Milo Brandt|active",
            "Cartographer|Midnight Cartography|150000|3600|1215|5|40|132|Sara Lind|active",
            "Slow Motorway|Velvet Static|50000|1250|400|16|30|61|Milo Brandt|paused",
            "Harbour Lights|Slow Harbour Music|90000|2100|1480|38|30|98|Sara Lind|reporting",
            "First Snow|Paper Lanterns Records|70000|1700|1190|45|30|104|Milo Brandt|reporting",
            "Copper Sky|Kite & Anchor|100000|2300|1610|75|30|107|Sara Lind|completed",
            "Evening Circuit|Glass Garden Label|60000|1450|990|90|30|100|Milo Brandt|completed",
            "Blue Hour|North Pier Artists|200000|4400|2900|120|45|99|Sara Lind|completed",
            "Paper Boats|Paper Lanterns Records|50000|1200|0|-6|30|0|Sara Lind|setup",
            "Tin Roof Live|Tin Roof Sessions|45000|1100|0|-3|30|0|Milo Brandt|setup",
            "Static Bloom|Velvet Static|75000|1800|0|-12|30|0|Sara Lind|pending",
            "Moss & Marble|Glass Garden Label|0||0|||0|Milo Brandt|draft",
            "Anchor Song|Kite & Anchor|35000|850|0|-20|30|0|Sara Lind|draft",
            "Lost Meridian|Midnight Cartography|90000|2000|310|33|30|21|Milo Brandt|cancelled");

    private static final List<String> HARBOR = List.of(
            "Low Sun|Low Sun Collective|80000|1900|760|14|30|94|Ida Voss|active",
            "Brass Band Summer|Brass Meadow|40000|950|420|19|30|63|Ida Voss|active",
            "Echo Street Vol. 2|Echo Street|60000|1400|0|-4|30|0|Ida Voss|setup",
            "Meadow Song|Brass Meadow|30000|700|480|60|30|103|Ida Voss|completed",
            "Second Shadow|Echo Street|25000||0|||0|Ida Voss|draft");
    private static final Map<String, List<CampaignAction>> WAYS = Map.of(
            "draft", List.of(),
            "pending", List.of(CampaignAction.SUBMIT),
            "setup", List.of(CampaignAction.SUBMIT, CampaignAction.APPROVE),
            "active", List.of(CampaignAction.SUBMIT, CampaignAction.APPROVE, CampaignAction.ACTIVATE),
            "paused",
                    List.of(
                            CampaignAction.SUBMIT,
                            CampaignAction.APPROVE,
                            CampaignAction.ACTIVATE,
                            CampaignAction.PAUSE),
            "reporting",
                    List.of(
                            CampaignAction.SUBMIT,
                            CampaignAction.APPROVE,
                            CampaignAction.ACTIVATE,
                            CampaignAction.REPORT),
            "completed",
                    List.of(
                            CampaignAction.SUBMIT,
                            CampaignAction.APPROVE,
                            CampaignAction.ACTIVATE,
                            CampaignAction.REPORT,
                            CampaignAction.COMPLETE),
            "cancelled",
                    List.of(
                            CampaignAction.SUBMIT,
                            CampaignAction.APPROVE,
                            CampaignAction.ACTIVATE,
                            CampaignAction.CANCEL));

    @Inject
    private CampaignService campaigns;

    @Inject
    private CampaignIntake intake;

    @Inject
    private CampaignSetupService setup;

    @Inject
    private ClientService clients;

    @Inject
    private Clock clock;

    void fill(@Observes @Priority(120) DemoRequested demo) {
        List<Order> orders = ("northlight".equals(demo.alias()) ? NORTHLIGHT : HARBOR)
                .stream().map(Order::of).toList();
        Map<String, UUID> ids = clients.findOrCreate(
                orders.stream().map(Order::client).distinct().toList());
        Map<UUID, Order> taken = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        orders.forEach(order -> taken.put(
                campaigns.create(order.facts(ids.get(order.client()), today)).id(), order));
        report(taken);
        intake.recordSpend(spend(taken));
        taken.forEach((id, order) -> walk(id, order, today));
    }

    /** What the client said, what the budget is and what is invoiced stand in the record before delivery begins. */
    private void walk(UUID id, Order order, LocalDate today) {
        for (CampaignAction action : WAYS.get(order.state())) {
            if (action == CampaignAction.ACTIVATE) {
                agree(id, order, today);
            }
            if (action == CampaignAction.COMPLETE) {
                setup.stateInvoice(id, InvoiceStatus.PAID);
            }
            campaigns.perform(id, action);
        }
    }

    private void agree(UUID id, Order order, LocalDate today) {
        setup.recordClientApproval(
                id,
                new ClientApproval(
                        "The office of " + order.client(),
                        today.minusDays(order.startedAgo() + 3L),
                        ApprovalChannel.EMAIL,
                        null));
        setup.confirmBudget(id);
        setup.stateInvoice(id, order.startedAgo() % 2 == 0 ? InvoiceStatus.SENT : InvoiceStatus.NOT_INVOICED);
    }

    /** Reports oldest first, all campaigns of a day together: of every day lately, of every fifth day before. */
    private void report(Map<UUID, Order> taken) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        for (int ago = 130; ago >= 0; ago--) {
            Map<UUID, Delivery> reports = new HashMap<>();
            for (Map.Entry<UUID, Order> each : taken.entrySet()) {
                Order order = each.getValue();
                if (order.hasReport(ago)) {
                    reports.put(
                            each.getKey(),
                            new Delivery(order.delivered(ago), now.minus(ago, ChronoUnit.DAYS), "Demo report"));
                }
            }
            if (!reports.isEmpty()) {
                intake.recordDeliveries(reports);
            }
        }
    }

    private static Map<UUID, BigDecimal> spend(Map<UUID, Order> taken) {
        Map<UUID, BigDecimal> totals = new HashMap<>();
        taken.forEach((id, order) -> {
            if (order.spent().signum() > 0) {
                totals.put(id, order.spent());
            }
        });
        return totals;
    }

    /** One line of the lists above. */
    private record Order(
            String name,
            String client,
            long goal,
            BigDecimal budget,
            BigDecimal spent,
            Integer startedAgo,
            int days,
            int pace,
            String salesperson,
            String state) {
        /** How much more or less than even each day of a week brings, in percent of a day. */
        private static final int[] WAVE = {-20, 10, 25, -5, -30, 15, 5};

        static Order of(String line) {
            String[] f = line.split("\\|", -1);
            return new Order(
                    f[0],
                    f[1],
                    Long.parseLong(f[2]),
                    f[3].isEmpty() ? null : new BigDecimal(f[3]),
                    new BigDecimal(f[4]),
                    f[5].isEmpty() ? null : Integer.valueOf(f[5]),
                    f[6].isEmpty() ? 0 : Integer.parseInt(f[6]),
                    Integer.parseInt(f[7]),
                    f[8],
                    f[9]);
        }

        NewCampaign facts(UUID clientId, LocalDate today) {
            LocalDate start = startedAgo == null ? null : today.minusDays(startedAgo);
            return new NewCampaign(
                    name,
                    clientId,
                    "spotify",
                    goal,
                    null,
                    budget,
                    start,
                    start == null ? null : start.plusDays(days),
                    salesperson);
        }

        boolean hasReport(int ago) {
            boolean shown = ago <= 45 || ago % 5 == 0;
            return shown && pace > 0 && startedAgo != null && ago < startedAgo && startedAgo - ago <= days;
        }

        /** The total on that day: the pace's share of an even delivery, with a little life in it. */
        long delivered(int ago) {
            int elapsed = startedAgo - ago;
            long even = goal * elapsed / days * pace / 100;
            boolean last = ago == 0 || elapsed == days;
            return last ? even : Math.max(0, even + goal / days * WAVE[elapsed % WAVE.length] / 100);
        }
    }
}

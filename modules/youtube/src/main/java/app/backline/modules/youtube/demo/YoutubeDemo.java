package app.backline.modules.youtube.demo;

import app.backline.modules.youtube.lines.NewServiceLine;
import app.backline.modules.youtube.lines.ServiceLineService;
import app.backline.modules.youtube.lines.ServiceTypeService;
import app.backline.modules.youtube.lines.ServiceTypeSummary;
import app.backline.modules.youtube.videos.NewVideo;
import app.backline.modules.youtube.videos.VideoService;
import app.backline.services.campaigns.ApprovalChannel;
import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSetupService;
import app.backline.services.campaigns.ClientApproval;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.clients.ClientService;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.DemoRequested;
import app.backline.services.vendors.VendorFilter;
import app.backline.services.vendors.VendorService;
import app.backline.services.vendors.VendorSummary;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fills the demo: campaigns healthy, with low ratios, stalled, waiting for their setup, and over. */
@ApplicationScoped
public class YoutubeDemo {
    private static final List<BigDecimal> RATES =
            List.of(new BigDecimal("1.20"), new BigDecimal("2.80"), new BigDecimal("1.40"));

    @Inject
    private ClientService clients;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CampaignSetupService setup;

    @Inject
    private VideoService videos;

    @Inject
    private ServiceLineService lines;

    @Inject
    private ServiceTypeService types;

    @Inject
    private VendorService vendors;

    @Inject
    private DemoCounts counts;

    @Inject
    private Clock clock;

    void fill(@Observes @Priority(1010) DemoRequested demo) {
        List<DemoOrder> orders = ("northlight".equals(demo.alias()) ? DemoOrder.NORTHLIGHT : DemoOrder.HARBOR)
                .stream().map(DemoOrder::of).toList();
        Map<String, UUID> clientIds = clients.findOrCreate(
                orders.stream().map(DemoOrder::client).distinct().toList());
        Map<String, ServiceTypeSummary> services =
                types.list().stream().collect(Collectors.toMap(ServiceTypeSummary::name, Function.identity()));
        List<VendorSummary> known =
                vendors.list(VendorFilter.ALL, PageRequest.first()).items();
        for (int i = 0; i < orders.size(); i++) {
            UUID id = take(orders.get(i), clientIds.get(orders.get(i).client()), i);
            addServices(id, orders.get(i), services, known.isEmpty() ? null : known.get(i % known.size()));
            walk(id, orders.get(i));
        }
    }

    private UUID take(DemoOrder order, UUID client, int number) {
        BigDecimal budget = BigDecimal.valueOf(900L + number * 350L);
        UUID id = campaigns
                .create(order.facts(client, LocalDate.now(clock), budget))
                .id();
        boolean complete = !order.state().equals("setup");
        videos.change(
                id,
                videos.get(id).version(),
                new NewVideo(
                        "https://www.youtube.com/watch?v=demo%07d"
                                .formatted(number * 7919 + order.name().length()),
                        order.genre().key(),
                        order.daily(),
                        complete ? "https://docs.example.com/comments/" + (number + 1) : null,
                        !complete,
                        number % 3 == 1,
                        null));
        return id;
    }

    private void addServices(UUID id, DemoOrder order, Map<String, ServiceTypeSummary> services, VendorSummary vendor) {
        for (int i = 0; i < order.services().size(); i++) {
            String[] service = order.services().get(i).split(":");
            lines.create(new NewServiceLine(
                    id,
                    services.get(service[0]).id(),
                    vendor == null || i == 1 ? null : vendor.id(),
                    Long.valueOf(service[1]),
                    null,
                    RATES.get(i % RATES.size())));
        }
    }

    private void walk(UUID id, DemoOrder order) {
        campaigns.perform(id, CampaignAction.SUBMIT);
        if (order.state().equals("setup")) {
            return;
        }
        campaigns.perform(id, CampaignAction.APPROVE);
        setup.recordClientApproval(
                id, new ClientApproval(order.client(), LocalDate.now(clock).minusDays(1), ApprovalChannel.EMAIL, null));
        setup.confirmBudget(id);
        setup.stateInvoice(id, order.runs() ? InvoiceStatus.SENT : InvoiceStatus.NOT_INVOICED);
        if (order.runs()) {
            campaigns.perform(id, CampaignAction.ACTIVATE);
            counts.fill(id, order);
        }
        if (order.state().equals("completed")) {
            campaigns.perform(id, CampaignAction.REPORT);
            campaigns.perform(id, CampaignAction.COMPLETE);
        }
    }
}

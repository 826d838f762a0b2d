package app.backline.services.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.clients.ClientFilter;
import app.backline.services.clients.ClientService;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.DemoRequested;
import app.backline.services.vendors.VendorFilter;
import app.backline.services.vendors.VendorService;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class DemoCampaignsIT {
    @Inject
    Event<DemoRequested> demo;

    @Inject
    CampaignService campaigns;

    @Inject
    CampaignInsightService insight;

    @Inject
    ClientService clients;

    @Inject
    VendorService vendors;

    @Test
    void a_newcomer_finds_campaigns_in_every_state(Agency northlight) {
        northlight.asPortal(() -> demo.fire(new DemoRequested("northlight")));
        assertThat(northlight.as(Role.SALES, () -> insight.counts(CampaignFilter.ALL)))
                .containsOnlyKeys(CampaignStatus.values());
        List<CampaignSummary> active = northlight
                .as(
                        Role.MANAGER,
                        () -> campaigns.list(CampaignFilter.ALL.withStatus(CampaignStatus.ACTIVE), PageRequest.first()))
                .items();
        assertThat(active)
                .filteredOn(campaign -> campaign.name().equals("Low Tide EP"))
                .singleElement()
                .satisfies(campaign -> {
                    assertThat(campaign.pacePercentage()).isBetween(100.0, 101.1);
                    assertThat(campaign.figures().margin()).isEqualByComparingTo("53.0");
                });
        assertThat(active).anyMatch(campaign -> campaign.pacePercentage() != null && campaign.pacePercentage() < 50);
        assertThat(active).anyMatch(campaign -> campaign.stage() == CampaignStage.REPORTING);
        CampaignDetails details = northlight.as(
                Role.MANAGER,
                () -> insight.details(active.get(active.size() - 1).id()));
        assertThat(details.deliveries()).hasSizeGreaterThan(5);
        assertThat(details.projection()).isNotNull();
        assertThat(northlight.as(
                        Role.SALES,
                        () -> insight.details(active.get(0).id()).campaign().spent()))
                .isNull();
    }

    @Test
    void the_other_organization_is_smaller(Agency harbor) {
        harbor.asPortal(() -> demo.fire(new DemoRequested("harbor")));
        assertThat(harbor.as(Role.SALES, () -> clients.list(ClientFilter.ALL, PageRequest.first()))
                        .items())
                .hasSize(3);
        assertThat(harbor.as(Role.ADMIN, () -> vendors.list(VendorFilter.ALL, PageRequest.first()))
                        .items())
                .hasSize(2);
    }
}

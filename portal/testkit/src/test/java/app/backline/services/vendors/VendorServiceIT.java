package app.backline.services.vendors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.StaleVersion;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class VendorServiceIT {
    @Inject
    VendorService vendors;

    @Test
    void a_vendor_keeps_what_was_stated(Agency acme, Agency globex) {
        Vendor made = acme.as(Role.OPERATOR, () -> vendors.create(harbor("8.25")));
        Vendor read = acme.as(Role.OPERATOR, () -> vendors.get(made.id()));
        assertThat(read.costPer1kStreams()).isEqualByComparingTo("8.25");
        assertThat(read.maxConcurrentCampaigns()).isEqualTo(5);
        assertThat(made.createdAt()).isNotNull();
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> vendors.get(made.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_change_is_based_on_the_version_read(Agency acme) {
        Vendor made = acme.as(Role.OPERATOR, () -> vendors.create(harbor("8")));
        acme.as(Role.OPERATOR, () -> vendors.change(made.id(), made.version(), harbor("9")));
        assertThatThrownBy(() -> acme.as(Role.OPERATOR, () -> vendors.change(made.id(), made.version(), harbor("10"))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void sales_change_no_vendor_and_a_name_is_taken_once(Agency acme) {
        assertThatThrownBy(() -> acme.as(Role.SALES, () -> vendors.create(harbor("8"))))
                .isInstanceOf(AccessDenied.class);
        acme.as(Role.ADMIN, () -> vendors.create(harbor("8")));
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> vendors.create(NewVendor.named("HARBOR lists"))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void names_are_found_and_created_only_where_asked(Agency acme) {
        UUID harbor = acme.as(Role.OPERATOR, () -> vendors.create(harbor("8")).id());
        assertThat(acme.as(Role.OPERATOR, () -> vendors.findByName(List.of("harbor LISTS", "Nobody", ""))))
                .isEqualTo(Map.of("harbor LISTS", harbor));
        Map<String, UUID> all =
                acme.as(Role.OPERATOR, () -> vendors.findOrCreate(List.of("harbor LISTS", "Nobody", "")));
        assertThat(all).containsOnlyKeys("harbor LISTS", "Nobody");
        assertThat(acme.as(Role.OPERATOR, () -> vendors.names(all.values())))
                .containsEntry(harbor, "Harbor Lists")
                .containsValue("Nobody");
    }

    @Test
    void the_list_finds_by_letters_and_by_activity(Agency acme) {
        acme.as(Role.ADMIN, () -> {
            vendors.create(harbor("8"));
            vendors.create(new NewVendor("Quiet Desk", null, BigDecimal.ONE, null, null, false));
        });
        assertThat(names(acme, new VendorFilter(null, true))).containsExactly("Harbor Lists");
        assertThat(names(acme, new VendorFilter(null, false))).containsExactly("Quiet Desk");
        assertThat(names(acme, new VendorFilter("lists", null))).containsExactly("Harbor Lists");
        assertThat(names(acme, VendorFilter.ALL)).containsExactly("Harbor Lists", "Quiet Desk");
    }

    private List<String> names(Agency agency, VendorFilter filter) {
        return agency.as(Role.OPERATOR, () -> vendors.list(filter, PageRequest.first())).items().stream()
                .map(VendorSummary::name)
                .toList();
    }

    private static NewVendor harbor(String rate) {
        return new NewVendor("Harbor Lists", "desk@harbor.example", new BigDecimal(rate), null, null, true);
    }
}

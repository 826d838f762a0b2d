package app.backline.services.vendors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.paging.Cursor;
import app.backline.services.paging.PageRequest;
import app.backline.services.parties.PartyMergeSummary;
import app.backline.services.parties.Suspect;
import app.backline.services.problems.BadRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class VendorLifeServiceIT {
    @Inject
    VendorService vendors;

    @Inject
    VendorLifeService life;

    @Inject
    VendorUserService users;

    @Inject
    VendorDuplicateService duplicates;

    @Test
    void people_follow_their_vendor_and_come_back(Agency acme) {
        UUID winner = vendor(acme, "Harbor Lists", "8");
        UUID loser = vendor(acme, "Harbor Lists LLC", "9");
        acme.as(Role.ADMIN, () -> {
            users.link(winner, new NewVendorUser("both"));
            users.link(loser, new NewVendorUser("Both"));
            users.link(loser, new NewVendorUser("mara@harbor.example"));
        });
        PartyMergeSummary merge = acme.as(Role.MANAGER, () -> life.merge(winner, loser));
        assertThat(merge.moved()).containsEntry("portal users", 1);
        assertThat(names(acme, winner)).containsExactly("both", "mara@harbor.example");
        assertThat(acme.as(Role.OPERATOR, () -> vendors.findByName(List.of("harbor lists llc"))))
                .containsEntry("harbor lists llc", winner);
        assertThat(listed(acme, VendorFilter.ALL)).containsExactly("Harbor Lists");
        acme.as(Role.MANAGER, () -> life.undo(winner, merge.id()));
        assertThat(names(acme, winner)).containsExactly("both");
        assertThat(names(acme, loser)).containsExactly("both", "mara@harbor.example");
        assertThat(listed(acme, VendorFilter.ALL)).containsExactly("Harbor Lists", "Harbor Lists LLC");
    }

    @Test
    void an_admin_links_and_unlinks_people(Agency acme, Agency globex) {
        UUID harbor = vendor(acme, "Harbor Lists", "8");
        VendorUserSummary mara = acme.as(Role.ADMIN, () -> users.link(harbor, new NewVendorUser(" Mara ")));
        assertThat(mara.username()).isEqualTo("mara");
        assertThat(acme.as(Role.ADMIN, () -> users.link(harbor, new NewVendorUser("MARA")))
                        .id())
                .isEqualTo(mara.id());
        assertThatThrownBy(() -> acme.as(Role.MANAGER, () -> users.link(harbor, new NewVendorUser("joe"))))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> users.link(harbor, new NewVendorUser("two words"))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> users.unlink(harbor, mara.id())))
                .isInstanceOf(NotFound.class);
        acme.as(Role.ADMIN, () -> users.unlink(harbor, mara.id()));
        assertThat(names(acme, harbor)).isEmpty();
    }

    @Test
    void an_archived_vendor_is_listed_apart_and_brought_back(Agency acme) {
        UUID harbor = vendor(acme, "Harbor Lists", "8");
        acme.as(Role.MANAGER, () -> life.archive(harbor, true));
        assertThat(listed(acme, VendorFilter.ALL)).isEmpty();
        assertThat(listed(acme, new VendorFilter(null, null, true, null, null))).containsExactly("Harbor Lists");
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> {
                    Vendor vendor = vendors.get(harbor);
                    vendors.change(harbor, vendor.version(), NewVendor.named("Other"));
                }))
                .isInstanceOf(RuleViolation.class);
        acme.as(Role.MANAGER, () -> life.archive(harbor, false));
        assertThat(listed(acme, VendorFilter.ALL)).containsExactly("Harbor Lists");
    }

    @Test
    void duplicates_are_suggested_by_name_and_by_address(Agency acme) {
        UUID harbor = vendor(acme, "Harbor Lists", "8");
        assertThat(acme.as(Role.OPERATOR, () -> duplicates.like(NewVendor.named("HARBOR LISTS, Inc."), null)))
                .extracting(Suspect::id)
                .containsExactly(harbor);
        vendor(acme, "Harbour Lists", "8");
        assertThat(acme.as(Role.OPERATOR, duplicates::pairs)).hasSize(1);
    }

    @Test
    void the_list_is_sorted_by_figures_page_by_page(Agency acme) {
        vendor(acme, "Dear", "12");
        vendor(acme, "Cheap", "3");
        vendor(acme, "Middle", "7");
        VendorFilter byCost = new VendorFilter(null, null, false, null, VendorSort.COST);
        var first = acme.as(Role.OPERATOR, () -> vendors.list(byCost, new PageRequest(2, null)));
        assertThat(first.items()).extracting(VendorSummary::name).containsExactly("Cheap", "Middle");
        var rest = acme.as(Role.OPERATOR, () -> vendors.list(byCost, new PageRequest(2, Cursor.decode(first.next()))));
        assertThat(rest.items()).extracting(VendorSummary::name).containsExactly("Dear");
        assertThat(listed(acme, new VendorFilter(null, null, false, VendorStanding.UNKNOWN, VendorSort.RELIABILITY)))
                .hasSize(3);
        assertThat(listed(acme, new VendorFilter(null, null, false, VendorStanding.RELIABLE, null)))
                .isEmpty();
        assertThatThrownBy(() -> acme.as(
                        Role.OPERATOR,
                        () -> vendors.list(byCost, new PageRequest(2, new Cursor("a name", UUID.randomUUID())))))
                .isInstanceOf(BadRequest.class);
    }

    private UUID vendor(Agency agency, String name, String rate) {
        return agency.as(
                Role.ADMIN,
                () -> vendors.create(new NewVendor(name, null, new BigDecimal(rate), null, null, true))
                        .id());
    }

    private List<String> names(Agency agency, UUID vendor) {
        return agency.as(Role.ADMIN, () -> users.of(vendor)).stream()
                .map(VendorUserSummary::username)
                .toList();
    }

    private List<String> listed(Agency agency, VendorFilter filter) {
        return agency.as(Role.OPERATOR, () -> vendors.list(filter, PageRequest.first())).items().stream()
                .map(VendorSummary::name)
                .toList();
    }
}

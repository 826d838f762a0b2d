package app.backline.services.opsqueue;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.paging.PageRequest;
import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class MyWorkIT {
    @Inject
    MyWork mine;

    @Inject
    OpsQueueService queue;

    @Inject
    OpsWorkService work;

    @Inject
    LanternModule lantern;

    @Inject
    SeveralOrganizations organizations;

    @AfterEach
    void put_the_lantern_out() {
        lantern.finds();
        organizations.are();
    }

    @Test
    void what_a_person_has_taken_on_is_listed_for_each_of_their_organizations(
            Agency acme, Agency globex, Agency other) {
        claimOne(acme, "a");
        claimOne(globex, "g");
        claimOne(other, "o");
        organizations.are(acme.person(Role.OPERATOR), globex.person(Role.OPERATOR));
        List<OrganizationWork> found = mine.everywhere();
        assertThat(found).extracting(OrganizationWork::organization).containsExactly(acme.alias(), globex.alias());
        assertThat(found).extracting(OrganizationWork::here).containsExactly(true, false);
        assertThat(found)
                .flatExtracting(OrganizationWork::items)
                .extracting(OpsItemSummary::title)
                .containsExactly("Do a", "Do g");
    }

    @Test
    void an_organization_where_the_person_does_not_work_the_queue_is_left_out(Agency acme, Agency globex) {
        organizations.are(acme.person(Role.OPERATOR), globex.person(Role.VENDOR));
        assertThat(mine.everywhere()).extracting(OrganizationWork::organization).containsExactly(acme.alias());
    }

    private void claimOne(Agency agency, String key) {
        agency.with("lantern");
        lantern.finds(
                new OpsFinding(key, null, "Do " + key, null, Priority.LOW, null, "lantern"),
                new OpsFinding(key + "2", null, "Leave " + key, null, Priority.LOW, null, "lantern"));
        agency.asPortal(queue::reconcile);
        agency.as(Role.OPERATOR, () -> {
            OpsItemSummary item = queue.list(OpsFilter.ALL, PageRequest.first()).items().stream()
                    .filter(each -> each.title().startsWith("Do"))
                    .findFirst()
                    .orElseThrow();
            work.claim(List.of(item.id())).orProblem();
        });
    }
}

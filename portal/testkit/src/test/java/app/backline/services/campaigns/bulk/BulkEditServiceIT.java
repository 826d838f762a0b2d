package app.backline.services.campaigns.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.CampaignInsightService;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSetupService;
import app.backline.services.campaigns.CampaignStage;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.campaigns.NewCampaign;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class BulkEditServiceIT {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Inject
    BulkEditService edits;

    @Inject
    CampaignService campaigns;

    @Inject
    CampaignSetupService setup;

    @Inject
    CampaignInsightService insight;

    @Test
    void a_preview_shows_each_row_and_changes_nothing(Agency acme) {
        UUID low = taken(acme, "Low Tide");
        UUID over = taken(acme, "Over");
        acme.as(Role.ADMIN, () -> campaigns.perform(over, CampaignAction.CANCEL));
        BulkResult preview = acme.as(
                Role.OPERATOR,
                () -> edits.preview(new NewBulkEdit(List.of(low, over), null, BulkField.SALESPERSON, "Milo Brandt")));
        assertThat(preview.lines())
                .extracting(BulkLine::name, BulkLine::before, BulkLine::after, BulkLine::isRefused)
                .containsExactly(
                        tuple("Low Tide", "Sara Lind", "Milo Brandt", false),
                        tuple("Over", "Sara Lind", "Sara Lind", true));
        assertThat(preview.lines().get(1).refusal()).contains("history");
        assertThat(salesperson(acme, low)).isEqualTo("Sara Lind");
        assertThat(acme.as(Role.SALES, () -> insight.history(low))).hasSize(1);
    }

    @Test
    void what_is_refused_stays_and_the_rest_is_changed_and_taken_back(Agency acme) {
        UUID low = taken(acme, "Low Tide");
        UUID night = taken(acme, "Night Drive");
        UUID own = acme.as(Role.MANAGER, () -> campaigns.create(order("Own")).id());
        List.of(low, night, own)
                .forEach(id -> acme.as(Role.MANAGER, () -> campaigns.perform(id, CampaignAction.SUBMIT)));
        BulkResult done = acme.as(
                Role.MANAGER,
                () -> edits.apply(new NewBulkEdit(List.of(low, night, own), null, BulkField.ACTION, "approve")));
        assertThat(done.changed()).isEqualTo(2);
        assertThat(done.lines().get(2).refusal()).contains("own intake");
        assertThat(stage(acme, low)).isEqualTo(CampaignStage.SETUP);
        assertThat(stage(acme, own)).isEqualTo(CampaignStage.INTAKE);

        acme.as(Role.ADMIN, () -> campaigns.perform(night, CampaignAction.CANCEL));
        assertThatThrownBy(() -> acme.as(Role.OPERATOR, () -> edits.undo(done.id())))
                .isInstanceOf(AccessDenied.class);
        BulkResult undone = acme.as(Role.MANAGER, () -> edits.undo(done.id()));
        assertThat(undone.changed()).isEqualTo(1);
        assertThat(undone.refused()).isEqualTo(1);
        assertThat(stage(acme, low)).isEqualTo(CampaignStage.INTAKE);
        assertThat(acme.as(Role.SALES, () -> campaigns.get(night)).status()).isEqualTo(CampaignStatus.CANCELLED);
        assertThatThrownBy(() -> acme.as(Role.MANAGER, () -> edits.undo(done.id())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("already");
    }

    @Test
    void an_undo_leaves_what_somebody_changed_since(Agency acme) {
        UUID low = taken(acme, "Low Tide");
        UUID night = taken(acme, "Night Drive");
        BulkResult done = acme.as(
                Role.OPERATOR,
                () -> edits.apply(new NewBulkEdit(List.of(), "q=lind", BulkField.INVOICE_STATUS, "sent")));
        assertThat(done.changed()).isEqualTo(2);
        acme.as(Role.MANAGER, () -> setup.stateInvoice(night, InvoiceStatus.PAID));
        acme.as(Role.OPERATOR, () -> edits.undo(done.id()));
        assertThat(acme.as(Role.SALES, () -> campaigns.get(low)).invoiceStatus())
                .isEqualTo(InvoiceStatus.NOT_INVOICED);
        assertThat(acme.as(Role.SALES, () -> campaigns.get(night)).invoiceStatus())
                .isEqualTo(InvoiceStatus.PAID);
    }

    @Test
    void the_filter_decides_which_and_an_end_before_the_start_is_refused(Agency acme) {
        UUID low = taken(acme, "Low Tide");
        taken(acme, "Night Drive");
        NewBulkEdit wrong = new NewBulkEdit(List.of(), "q=low", BulkField.END_ON, "2026-02-01");
        assertThat(acme.as(Role.MANAGER, () -> edits.apply(wrong)).lines())
                .extracting(BulkLine::name, BulkLine::isRefused)
                .containsExactly(tuple("Low Tide", true));
        assertThat(acme.as(Role.SALES, () -> campaigns.get(low)).endOn()).isNull();
        acme.as(Role.MANAGER, () -> edits.apply(new NewBulkEdit(List.of(low), null, BulkField.END_ON, "2026-04-01")));
        assertThat(acme.as(Role.SALES, () -> campaigns.get(low)).endOn()).isEqualTo("2026-04-01");
        assertThatThrownBy(() -> acme.as(
                        Role.MANAGER,
                        () -> edits.preview(new NewBulkEdit(List.of(low), null, BulkField.END_ON, "soon"))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobody_edits_what_is_not_theirs(Agency acme, Agency globex) {
        UUID low = taken(acme, "Low Tide");
        NewBulkEdit edit = new NewBulkEdit(List.of(low), null, BulkField.SALESPERSON, "Stolen");
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> edits.apply(edit))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acme.as(Role.SALES, () -> edits.apply(edit))).isInstanceOf(AccessDenied.class);
        BulkResult done = acme.as(Role.ADMIN, () -> edits.apply(edit));
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> edits.undo(done.id())))
                .isInstanceOf(NotFound.class);
    }

    private UUID taken(Agency agency, String name) {
        return agency.as(Role.SALES, () -> campaigns.create(order(name)).id());
    }

    private String salesperson(Agency agency, UUID id) {
        return agency.as(Role.SALES, () -> campaigns.get(id)).salesperson();
    }

    private CampaignStage stage(Agency agency, UUID id) {
        return agency.as(Role.SALES, () -> campaigns.get(id)).stage();
    }

    private static NewCampaign order(String name) {
        return new NewCampaign(name, null, "spotify", 100_000, null, null, START, null, "Sara Lind");
    }
}

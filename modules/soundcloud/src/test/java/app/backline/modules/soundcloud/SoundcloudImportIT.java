package app.backline.modules.soundcloud;

import static app.backline.modules.soundcloud.SoundcloudFiles.line;
import static app.backline.modules.soundcloud.SoundcloudFiles.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.modules.soundcloud.orders.OrderService;
import app.backline.modules.soundcloud.orders.OrderSummary;
import app.backline.modules.soundcloud.orders.ReceiptSummary;
import app.backline.services.imports.ImportRunDetail;
import app.backline.services.imports.ImportService;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.Problem;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class SoundcloudImportIT {
    @Inject
    ImportService imports;

    @Inject
    OrderService orders;

    @Test
    void a_line_is_a_campaign_with_its_track_and_what_was_reached(Agency acme) {
        acme.with("soundcloud").as(Role.OPERATOR, () -> {
            ImportRunDetail run = run(imports, List.of(line()));
            assertThat(run.errors()).isEmpty();
            OrderSummary order = only();
            assertThat(order.trackUrl()).isEqualTo("https://soundcloud.com/mara-vale/low-tide");
            assertThat(order.goal()).isEqualTo(5_000_000);
            assertThat(order.delivered()).isEqualTo(4_000_000);
        });
    }

    @Test
    void receipts_of_several_lines_are_records_where_they_can_be_read(Agency acme) {
        acme.with("soundcloud").as(Role.OPERATOR, () -> {
            run(imports, List.of(line("Receipts", "9/20/2025 - 41,000\nsee the mail", "Notes", "9/21 - 2k\nurgent")));
            List<ReceiptSummary> receipts = orders.receipts(only().campaignId());
            assertThat(receipts)
                    .extracting(ReceiptSummary::text)
                    .containsExactly("9/20/2025 - 41,000", "see the mail", "9/21 - 2k");
            assertThat(receipts.get(0).postedOn()).isEqualTo(LocalDate.of(2025, 9, 20));
            assertThat(only().reach()).isEqualTo(43_000);
        });
    }

    @Test
    void goals_in_mixed_units_are_a_question_and_never_a_guess(Agency acme) {
        acme.with("soundcloud")
                .as(
                        Role.OPERATOR,
                        () -> assertThatThrownBy(() -> run(
                                        imports,
                                        List.of(line(), line("Track Info", "Mara Vale - High Tide", "Goal", "5.0"))))
                                .isInstanceOf(Problem.class)
                                .hasMessageContaining("Goal"));
    }

    @Test
    void a_blank_link_is_reported_and_a_file_again_changes_nothing(Agency acme) {
        acme.with("soundcloud").as(Role.OPERATOR, () -> {
            ImportRunDetail run = run(imports, List.of(line("URL", "")));
            assertThat(run.imported()).isEqualTo(1);
            assertThat(run.warnings()).anyMatch(warning -> warning.contains("link is blank"));
            assertThat(run(imports, List.of(line("URL", ""))).unchanged()).isEqualTo(1);
            assertThat(run(imports, List.of(line())).updated()).isEqualTo(1);
            assertThat(orders.list(null, PageRequest.first()).items()).hasSize(1);
        });
    }

    private OrderSummary only() {
        List<OrderSummary> all = orders.list(null, PageRequest.first()).items();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}

package app.backline.services.vendors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class VendorTest {
    @Test
    void takes_the_usual_values_for_what_is_not_stated() {
        Vendor vendor = new Vendor(NewVendor.named(" Harbor  Lists "));
        assertThat(vendor.name()).isEqualTo("Harbor Lists");
        assertThat(vendor.costPer1kStreams()).isEqualByComparingTo("0");
        assertThat(vendor.maxDailyStreams()).isZero();
        assertThat(vendor.maxConcurrentCampaigns()).isEqualTo(5);
        assertThat(vendor.isActive()).isTrue();
    }

    @Test
    void keeps_four_decimals_of_its_rate() {
        assertThat(new Vendor(rate("8.1234")).costPer1kStreams()).hasToString("8.1234");
        assertThat(new Vendor(rate("8")).costPer1kStreams()).hasToString("8.0000");
        assertThatThrownBy(() -> new Vendor(rate("8.12345"))).hasMessageContaining("four decimals");
    }

    @Test
    void names_all_wrong_fields_together() {
        NewVendor wrong = new NewVendor("", "nobody", new BigDecimal("-1"), -1, -1, true);
        assertThatThrownBy(() -> new Vendor(wrong))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fields())
                                .containsOnlyKeys(
                                        "name",
                                        "contact_email",
                                        "cost_per_1k_streams",
                                        "max_daily_streams",
                                        "max_concurrent_campaigns"));
    }

    @Test
    void has_one_contact_address() {
        assertThatThrownBy(() -> new Vendor(
                        new NewVendor("Harbor", "a@b.example, c@d.example", BigDecimal.ONE, null, null, true)))
                .hasMessageContaining("one contact address");
        assertThatThrownBy(() -> new Vendor(new NewVendor("Harbor", "desk@gmailcom", BigDecimal.ONE, null, null, true)))
                .hasMessageContaining("did you mean desk@gmail.com?");
    }

    @Test
    void an_archived_vendor_takes_no_work_and_comes_back_active() {
        Vendor vendor = new Vendor(NewVendor.named("Harbor"));
        assertThatThrownBy(() -> vendor.archive(1)).hasMessageContaining("1 active campaign.");
        vendor.archive(0);
        assertThat(vendor.isActive()).isFalse();
        assertThatThrownBy(() -> vendor.change(NewVendor.named("Other"))).hasMessageContaining("Bring it back");
        vendor.restore();
        assertThat(vendor.isActive()).isTrue();
    }

    private static NewVendor rate(String rate) {
        return new NewVendor("Harbor Lists", null, new BigDecimal(rate), null, null, true);
    }
}

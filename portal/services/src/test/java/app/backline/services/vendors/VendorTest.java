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

    private static NewVendor rate(String rate) {
        return new NewVendor("Harbor Lists", null, new BigDecimal(rate), null, null, true);
    }
}

package app.backline.services.vendors.ui;

import app.backline.services.ui.FieldErrors;
import app.backline.services.vendors.NewVendor;
import app.backline.services.vendors.Vendor;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** The fields of a vendor in one column. */
class VendorForm extends Div {
    private final TextField name = new TextField("Name");
    private final TextField contactEmail = new TextField("Contact e-mail");
    private final BigDecimalField cost = new BigDecimalField("Cost of 1,000 streams");
    private final IntegerField daily = new IntegerField("Most streams a day");
    private final IntegerField campaigns = new IntegerField("Most campaigns at once");
    private final Checkbox active = new Checkbox("Takes new work", true);
    private final FieldErrors errors = new FieldErrors()
            .field("name", name)
            .field("contact_email", contactEmail)
            .field("cost_per_1k_streams", cost)
            .field("max_daily_streams", daily)
            .field("max_concurrent_campaigns", campaigns);

    VendorForm() {
        addClassName("form-body");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        cost.setHelperText("The rate the vendor promised, in US dollars.");
        daily.setHelperText("0 where the vendor did not say.");
        daily.setValue(0);
        campaigns.setValue(NewVendor.named("").maxConcurrentCampaigns());
        add(name, contactEmail, cost, daily, campaigns, active);
    }

    VendorForm(Vendor vendor) {
        this();
        name.setValue(vendor.name());
        contactEmail.setValue(vendor.contactEmail() == null ? "" : vendor.contactEmail());
        cost.setValue(vendor.costPer1kStreams());
        daily.setValue(vendor.maxDailyStreams());
        campaigns.setValue(vendor.maxConcurrentCampaigns());
        active.setValue(vendor.isActive());
    }

    /** Hands over what was typed; a refusal is shown beside the fields. */
    void save(Consumer<NewVendor> action) {
        errors.during(() -> action.accept(new NewVendor(
                name.getValue(),
                contactEmail.getValue(),
                cost.getValue(),
                daily.getValue(),
                campaigns.getValue(),
                active.getValue())));
    }
}

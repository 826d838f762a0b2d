package app.backline.services.vendors.ui;

import app.backline.services.parties.Suspect;
import app.backline.services.parties.ui.Suggestions;
import app.backline.services.ui.FieldErrors;
import app.backline.services.vendors.NewVendor;
import app.backline.services.vendors.Vendor;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The fields of a vendor in one column. */
class VendorForm extends Div {
    private static final int PAUSE = 400;

    private final TextField name = new TextField("Name");
    private final TextField contactEmail = new TextField("Contact e-mail");
    private final BigDecimalField cost = new BigDecimalField("Cost of 1,000 streams");
    private final IntegerField daily = new IntegerField("Most streams a day");
    private final IntegerField campaigns = new IntegerField("Most campaigns at once");
    private final Checkbox active = new Checkbox("Takes new work", true);
    private final Suggestions suggestions = new Suggestions("vendors/");
    private final FieldErrors errors = new FieldErrors()
            .field("name", name)
            .field("contact_email", contactEmail)
            .field("cost_per_1k_streams", cost)
            .field("max_daily_streams", daily)
            .field("max_concurrent_campaigns", campaigns);

    /** @param like finds vendors that may be meant by what is typed */
    VendorForm(Function<NewVendor, List<Suspect>> like) {
        addClassName("form-body");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        cost.setHelperText("The rate the vendor promised, in US dollars.");
        daily.setHelperText("0 where the vendor did not say.");
        daily.setValue(0);
        campaigns.setValue(NewVendor.named("").maxConcurrentCampaigns());
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValueChangeTimeout(PAUSE);
        name.addValueChangeListener(typed -> suggest(typed, like));
        contactEmail.addValueChangeListener(typed -> suggest(typed, like));
        add(name, suggestions, contactEmail, cost, daily, campaigns, active);
    }

    VendorForm(Vendor vendor, Function<NewVendor, List<Suspect>> like) {
        this(like);
        name.setValue(vendor.name());
        contactEmail.setValue(vendor.contactEmail() == null ? "" : vendor.contactEmail());
        cost.setValue(vendor.costPer1kStreams());
        daily.setValue(vendor.maxDailyStreams());
        campaigns.setValue(vendor.maxConcurrentCampaigns());
        active.setValue(vendor.isActive());
    }

    /** Hands over what was typed; a refusal is shown beside the fields. */
    void save(Consumer<NewVendor> action) {
        errors.during(() -> action.accept(facts()));
    }

    private NewVendor facts() {
        return new NewVendor(
                name.getValue(),
                contactEmail.getValue(),
                cost.getValue(),
                daily.getValue(),
                campaigns.getValue(),
                active.getValue());
    }

    private void suggest(ComponentValueChangeEvent<?, ?> typed, Function<NewVendor, List<Suspect>> like) {
        if (typed.isFromClient()) {
            suggestions.show(like.apply(facts()));
        }
    }
}

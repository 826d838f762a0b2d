package app.backline.services.profile.ui;

import app.backline.services.problems.InvalidInput;
import app.backline.services.profile.BrandColor;
import app.backline.services.profile.NewProfile;
import app.backline.services.profile.ProfileSummary;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.Formats;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.Currency;
import java.util.function.Consumer;

/** Colour, currency, time zone and invoice series. */
class ProfileForm extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField color = new TextField("Colour");
    private final Span sample = new Span("White text on it");
    private final ComboBox<String> currency = new ComboBox<>("Currency");
    private final ComboBox<String> zone = new ComboBox<>("Time zone");
    private final TextField series = new TextField("Invoice series");
    private final FieldErrors errors = new FieldErrors()
            .field("color", color)
            .field("currency", currency)
            .field("time_zone", zone)
            .field("invoice_series", series);

    ProfileForm() {
        addClassName("form-grid");
        color.setId("brand-color");
        color.setHelperText("Like #0d6a70; stands behind white text on share pages and invoices.");
        color.setValueChangeMode(ValueChangeMode.LAZY);
        color.addValueChangeListener(change -> showSample(change.getValue()));
        color.setSuffixComponent(sample);
        sample.addClassName("color-sample");
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList());
        currency.setHelperText("For what has no currency of its own.");
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") || id.equals("UTC"))
                .sorted()
                .toList());
        zone.setClearButtonVisible(true);
        zone.setHelperText("Empty: everybody sees times of where they are.");
        series.setHelperText("What invoice numbers begin with, like INV-.");
        add(color, currency, zone, series);
    }

    void show(ProfileSummary profile) {
        color.setValue(profile.color());
        currency.setValue(profile.currency());
        zone.setValue(profile.timeZone());
        series.setValue(profile.invoiceSeries());
        showSample(profile.color());
    }

    void save(Consumer<NewProfile> action) {
        errors.during(() -> action.accept(
                new NewProfile(color.getValue(), currency.getValue(), zone.getValue(), series.getValue())));
    }

    /** Says at once whether the colour will be taken. */
    private void showSample(String text) {
        try {
            BrandColor chosen = BrandColor.of(text);
            sample.getStyle().set("background", chosen.hex()).set("color", "#ffffff");
            sample.setText("Contrast " + Formats.decimal(chosen.contrastWithWhite()));
            color.setInvalid(false);
        } catch (InvalidInput refused) {
            sample.getStyle().remove("background").remove("color");
            sample.setText("");
            color.setErrorMessage(refused.getMessage());
            color.setInvalid(true);
        }
    }
}

package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.lines.NewServiceLine;
import app.backline.modules.youtube.lines.ServiceLineSummary;
import app.backline.modules.youtube.lines.ServiceTypeSummary;
import app.backline.services.ui.FieldErrors;
import app.backline.services.vendors.VendorSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.UUID;

/** A service of a campaign. */
final class ServiceLineForm extends FormLayout {
    private static final long serialVersionUID = 1L;

    private final ComboBox<ServiceTypeSummary> type = new ComboBox<>("Service");
    private final ComboBox<VendorSummary> vendor = new ComboBox<>("Vendor");
    private final IntegerField goal = new IntegerField("Goal");
    private final IntegerField delivered = new IntegerField("Delivered");
    private final BigDecimalField rate = new BigDecimalField("Rate per 1,000 in dollars");

    ServiceLineForm(List<ServiceTypeSummary> types, List<VendorSummary> vendors) {
        type.setItems(types);
        type.setItemLabelGenerator(ServiceTypeSummary::name);
        type.setRequiredIndicatorVisible(true);
        type.addValueChangeListener(change -> type.setHelperText(warning(change.getValue())));
        vendor.setItems(vendors);
        vendor.setItemLabelGenerator(VendorSummary::name);
        goal.setRequiredIndicatorVisible(true);
        goal.setMin(0);
        delivered.setMin(0);
        delivered.setHelperText("Leave it blank to share the counted views by goal");
        setResponsiveSteps(new ResponsiveStep("0", 1));
        add(type, vendor, goal, delivered, rate);
    }

    void show(ServiceLineSummary line) {
        type.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(line.serviceTypeId()))
                .findFirst()
                .ifPresent(type::setValue);
        vendor.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(line.vendorId()))
                .findFirst()
                .ifPresent(vendor::setValue);
        goal.setValue((int) Math.min(Integer.MAX_VALUE, line.goal()));
        delivered.setValue(line.stated() == null ? null : (int) Math.min(Integer.MAX_VALUE, line.stated()));
        rate.setValue(line.rate());
    }

    void addRemoval(Button button) {
        add(button);
    }

    FieldErrors errors() {
        return new FieldErrors()
                .field("service_type_id", type)
                .field("vendor_id", vendor)
                .field("goal", goal)
                .field("delivered", delivered)
                .field("rate", rate);
    }

    NewServiceLine facts(UUID campaignId) {
        return new NewServiceLine(
                campaignId,
                type.getValue() == null ? null : type.getValue().id(),
                vendor.getValue() == null ? null : vendor.getValue().id(),
                goal.getValue() == null ? null : goal.getValue().longValue(),
                delivered.getValue() == null ? null : delivered.getValue().longValue(),
                rate.getValue());
    }

    private static String warning(ServiceTypeSummary type) {
        return type != null && type.isProhibited()
                ? "Sells engagement: the campaign starts with it only when an admin lets it, with a reason"
                : "";
    }
}

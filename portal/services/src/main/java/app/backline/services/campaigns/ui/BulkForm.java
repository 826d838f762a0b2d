package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.campaigns.bulk.BulkField;
import app.backline.services.ui.UrlState;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;

/** Which field, and the value it gets. */
final class BulkForm {
    private final Select<BulkField> field = new Select<>();
    private final TextField salesperson = new TextField("New salesperson");
    private final DatePicker end = new DatePicker("New end");
    private final Select<InvoiceStatus> invoice = new Select<>();
    private final Select<CampaignAction> action = new Select<>();

    BulkForm(UrlState state) {
        field.setLabel("Change");
        field.setItems(BulkField.values());
        field.setItemLabelGenerator(BulkField::label);
        field.setValue(state.get("field", BulkField.class).orElse(BulkField.SALESPERSON));
        invoice.setLabel("New invoice status");
        invoice.setItems(InvoiceStatus.values());
        invoice.setItemLabelGenerator(InvoiceStatus::label);
        invoice.setValue(InvoiceStatus.SENT);
        action.setLabel("What to do");
        action.setItems(CampaignAction.values());
        action.setItemLabelGenerator(CampaignAction::label);
        action.setValue(CampaignAction.SUBMIT);
        state.get("value").ifPresent(this::read);
        field.addValueChangeListener(change -> show());
        show();
    }

    private void read(String value) {
        switch (field.getValue()) {
            case SALESPERSON -> salesperson.setValue(value);
            case END_ON -> {
                if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
                    end.setValue(LocalDate.parse(value));
                }
            }
            case INVOICE_STATUS -> InvoiceStatus.of(value).ifPresent(invoice::setValue);
            case ACTION -> CampaignAction.of(value).ifPresent(action::setValue);
        }
    }

    Div build() {
        Div form = new Div(field, salesperson, end, invoice, action);
        form.addClassName("bulk-form");
        return form;
    }

    void putInto(UrlState state) {
        state.put("field", field.getValue().key());
        state.put(
                "value",
                switch (field.getValue()) {
                    case SALESPERSON -> salesperson.getValue();
                    case END_ON ->
                        end.getValue() == null ? null : end.getValue().toString();
                    case INVOICE_STATUS -> invoice.getValue().key();
                    case ACTION -> action.getValue().key();
                });
    }

    private void show() {
        salesperson.setVisible(field.getValue() == BulkField.SALESPERSON);
        end.setVisible(field.getValue() == BulkField.END_ON);
        invoice.setVisible(field.getValue() == BulkField.INVOICE_STATUS);
        action.setVisible(field.getValue() == BulkField.ACTION);
    }
}

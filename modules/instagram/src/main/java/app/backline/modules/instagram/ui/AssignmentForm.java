package app.backline.modules.instagram.ui;

import app.backline.modules.instagram.assignments.NewAssignment;
import app.backline.modules.instagram.creators.CreatorSummary;
import app.backline.modules.instagram.creators.PostType;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.Formats;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** A creator for a campaign. */
final class AssignmentForm extends FormLayout {
    private final ComboBox<CreatorSummary> creator = new ComboBox<>("Creator");
    private final Select<PostType> type = new Select<>();
    private final BigDecimalField amount = new BigDecimalField("Payment in dollars");
    private final DatePicker due = new DatePicker("Content due");
    private final TextField notes = new TextField("Note");
    private final transient FieldErrors errors = new FieldErrors()
            .field("creator_id", creator)
            .field("payment_amount", amount)
            .field("post_type", type);

    AssignmentForm(List<CreatorSummary> creators) {
        creator.setItems(creators);
        creator.setItemLabelGenerator(
                each -> "@" + each.handle() + ", " + Formats.number(each.followers()) + " followers");
        creator.setRequiredIndicatorVisible(true);
        type.setLabel("Type of post");
        type.setItems(PostType.values());
        type.setItemLabelGenerator(PostType::label);
        type.setValue(PostType.REEL);
        amount.setHelperText("Blank: the creator's rate for this type");
        setResponsiveSteps(new ResponsiveStep("0", 1));
        add(creator, type, amount, due, notes);
    }

    void save(UUID campaign, Consumer<NewAssignment> action) {
        errors.during(() -> action.accept(new NewAssignment(
                campaign,
                creator.getValue() == null ? null : creator.getValue().id(),
                type.getValue().key(),
                amount.getValue(),
                due.getValue(),
                notes.getValue())));
    }
}

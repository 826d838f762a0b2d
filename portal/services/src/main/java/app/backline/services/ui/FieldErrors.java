package app.backline.services.ui;

import app.backline.services.problems.InvalidInput;
import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the words of a refusal beside the fields it speaks of; what was typed stays. */
public final class FieldErrors {
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** @param key the field's name in {@link InvalidInput#fields()} */
    public FieldErrors field(String key, HasValidation field) {
        fields.put(key, field);
        return this;
    }

    /** Runs what may refuse the input; the refusal is shown beside its fields and thrown on. */
    public void during(Runnable action) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            action.run();
        } catch (InvalidInput refused) {
            refused.fields().forEach(this::show);
            throw refused;
        }
    }

    private void show(String key, String message) {
        HasValidation field = fields.get(key);
        if (field != null) {
            field.setErrorMessage(message);
            field.setInvalid(true);
        }
    }
}

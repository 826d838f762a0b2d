package app.backline.services.imports.ui;

import app.backline.services.spi.ImportOption;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Step 3, its upper part: the definition's choices as check boxes; each change checks the file anew. */
final class OptionsStep extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Checkbox> boxes = new LinkedHashMap<>();

    OptionsStep(List<ImportOption> options, Set<String> chosen, Runnable changed) {
        for (ImportOption option : options) {
            Checkbox box = new Checkbox(option.label(), chosen.contains(option.key()));
            box.setId("option-" + option.key());
            box.setHelperText(option.help());
            box.addValueChangeListener(event -> changed.run());
            boxes.put(option.key(), box);
            add(new Div(box));
        }
    }

    Set<String> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

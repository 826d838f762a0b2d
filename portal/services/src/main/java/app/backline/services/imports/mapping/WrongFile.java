package app.backline.services.imports.mapping;

import app.backline.services.problems.InvalidInput;
import app.backline.services.spi.ImportDefinition;
import java.util.Map;

/** A file that another definition reads better; it comes with the refusal. */
public class WrongFile extends InvalidInput {
    private final String definitionKey;
    private final String displayName;

    WrongFile(String message, ImportDefinition<?> better) {
        super("file", message);
        this.definitionKey = better.key();
        this.displayName = better.displayName();
    }

    /** Of the definition that reads it. */
    public String definitionKey() {
        return definitionKey;
    }

    public String displayName() {
        return displayName;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("suggestion", Map.of("definition", definitionKey, "display_name", displayName));
    }
}

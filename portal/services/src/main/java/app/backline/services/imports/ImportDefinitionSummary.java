package app.backline.services.imports;

import app.backline.services.spi.ImportField;
import app.backline.services.spi.ImportOption;
import java.util.List;

/**
 * A kind of file that can be imported.
 *
 * @param key its name in REST
 * @param module key of the platform module it belongs to
 */
public record ImportDefinitionSummary(
        String key, String displayName, String module, List<ImportField> fields, List<ImportOption> options) {
    static ImportDefinitionSummary of(FoundDefinition found) {
        return new ImportDefinitionSummary(
                found.definition().key(),
                found.definition().displayName(),
                found.moduleKey(),
                found.definition().fields(),
                found.definition().options());
    }
}

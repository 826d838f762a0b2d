package app.backline.services.imports;

import app.backline.services.uploads.UploadedFile;
import app.backline.services.uploads.UploadedForm;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The upload form's fields; every field that is not one of the form's own is an option of the definition. */
final class ImportForm {
    private static final Set<String> OWN = Set.of("file", "definition", "mapping", "mode");
    private static final Set<String> YES = Set.of("true", "on", "yes", "1");

    private ImportForm() {}

    static NewImport of(UploadedForm form, UploadedFile file) {
        Set<String> options = form.fields().entrySet().stream()
                .filter(field -> !OWN.contains(field.getKey()))
                .filter(field -> YES.contains(field.getValue().strip().toLowerCase(Locale.ROOT)))
                .map(field -> field.getKey())
                .collect(Collectors.toSet());
        return new NewImport(
                form.field("definition"),
                file.name(),
                file.path(),
                MappingJson.read(form.field("mapping")),
                MappingJson.answers(form.field("mapping")),
                options,
                ImportMode.of(form.field("mode")));
    }
}

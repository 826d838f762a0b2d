package app.backline.services.imports;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.Contribution;
import app.backline.services.problems.InvalidInput;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.PlatformModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The kinds of files the organization's modules read. */
@ApplicationScoped
class ImportDefinitions {
    @Inject
    private ActiveModules modules;

    List<FoundDefinition> all() {
        return modules.each(PlatformModule::imports).stream()
                .map(ImportDefinitions::found)
                .toList();
    }

    /** @throws InvalidInput when no active module has it */
    FoundDefinition get(String key) {
        List<FoundDefinition> all = all();
        return all.stream()
                .filter(found -> found.definition().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("definition", unknown(key, all)));
    }

    List<? extends ImportDefinition<?>> others(ImportDefinition<?> than) {
        return all().stream()
                .<ImportDefinition<?>>map(FoundDefinition::definition)
                .filter(other -> !other.key().equals(than.key()))
                .toList();
    }

    private static FoundDefinition found(Contribution<ImportDefinition<?>> contribution) {
        return new FoundDefinition(contribution.moduleKey(), contribution.value());
    }

    private static String unknown(String key, List<FoundDefinition> all) {
        String known = all.stream().map(found -> found.definition().key()).collect(Collectors.joining(", "));
        String what = key == null || key.isBlank() ? "Say what the file is." : "There is no import \"" + key + "\".";
        return what + (known.isEmpty() ? " No active module reads files." : " Use one of: " + known + ".");
    }
}

package app.backline.services.modules;

import app.backline.services.spi.CampaignTab;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.ModuleJob;
import app.backline.services.spi.NavigationEntry;
import app.backline.services.spi.PlatformColor;
import app.backline.services.spi.PlatformModule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Holds one module against the contract and says in words where it breaks it. */
final class ContractCheck {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]{1,30}");
    /** First parts of the portal's own routes and REST paths. */
    private static final Set<String> TAKEN = Set.of(
            "account",
            "api",
            "audit",
            "campaigns",
            "clients",
            "dashboard",
            "experiments",
            "health",
            "imports",
            "invoices",
            "jobs",
            "login",
            "logout",
            "metrics",
            "modules",
            "notifications",
            "openapi",
            "organizations",
            "payouts",
            "platform",
            "portal",
            "search",
            "settings",
            "static",
            "tenants",
            "users",
            "vendors");

    private final PlatformModule module;
    private final Class<?> type;
    private final Set<String> importKeys;
    private final List<String> violations = new ArrayList<>();
    private final String key;
    private String displayName = "";

    /** @param importKeys the keys of import definitions seen so far; the module's own are added */
    ContractCheck(ModuleRegistry.Candidate candidate, Set<String> importKeys) {
        this.module = candidate.module();
        this.type = candidate.type();
        this.importKeys = importKeys;
        this.key = readKey();
    }

    String key() {
        return key;
    }

    InstalledModule module() {
        return new InstalledModule(key, displayName, color(), module);
    }

    List<String> violations() {
        if (violations.isEmpty()) {
            attempt("its names", this::checkNames);
            attempt("navigation()", this::checkRoutes);
            attempt("imports()", this::checkImports);
            attempt("its jobs and tabs", this::checkKeys);
            attempt("its jar", () -> violations.addAll(new ModuleArchive(type).violations(key)));
        }
        return List.copyOf(violations);
    }

    private String readKey() {
        try {
            String given = module.key();
            if (given != null && !given.isBlank()) {
                return given;
            }
            violations.add("key() is empty.");
        } catch (RuntimeException | LinkageError e) {
            violations.add("key() throws: " + e);
        }
        return type.getName();
    }

    private PlatformColor color() {
        try {
            return module.color() == null ? PlatformColor.NEUTRAL : module.color();
        } catch (RuntimeException | LinkageError e) {
            return PlatformColor.NEUTRAL;
        }
    }

    private void checkNames() {
        require(KEY.matcher(key).matches(), "the key \"" + key + "\" must be 2 to 31 lower-case letters and digits.");
        require(!TAKEN.contains(key), "the key \"" + key + "\" is a part of the portal itself.");
        displayName = module.displayName() == null ? "" : module.displayName().strip();
        require(!displayName.isEmpty(), "displayName() is empty.");
    }

    private void checkRoutes() {
        for (NavigationEntry entry : module.navigation()) {
            requireOwn(entry.route(), "the navigation entry \"" + entry.label() + "\"");
            require(!entry.roles().isEmpty(), "the navigation entry \"" + entry.label() + "\" names no role.");
        }
        module.landingPages().forEach((role, route) -> requireOwn(route, "the landing page of " + role.key()));
    }

    private void checkImports() {
        for (ImportDefinition<?> definition : module.imports()) {
            require(importKeys.add(definition.key()), "another import has the key \"" + definition.key() + "\".");
            requireUnique("fields of " + definition.key(), definition.fields(), field -> field.key());
        }
    }

    private void checkKeys() {
        requireUnique("jobs", module.jobs(), ModuleJob::key);
        for (ModuleJob job : module.jobs()) {
            require(job.every().toSeconds() > 0, "the job " + job.key() + " must have a second or more between runs.");
        }
        requireUnique("campaign tabs", module.campaignTabs(), CampaignTab::key);
        requireUnique("notification events", module.notificationEvents(), event -> event.key());
    }

    private void requireOwn(String route, String what) {
        String path = route == null ? "" : route.replaceFirst("\\?.*", "");
        require(
                path.equals(key) || path.startsWith(key + "/"),
                what + " opens \"" + route + "\"; a module's routes start with \"" + key + "\".");
    }

    private <T> void requireUnique(String what, List<T> things, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (T thing : things) {
            require(seen.add(name.apply(thing)), "two " + what + " have the key \"" + name.apply(thing) + "\".");
        }
    }

    private void attempt(String what, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | LinkageError e) {
            violations.add(what + " cannot be read: " + e);
        }
    }

    private void require(boolean kept, String violation) {
        if (!kept) {
            violations.add(violation);
        }
    }
}

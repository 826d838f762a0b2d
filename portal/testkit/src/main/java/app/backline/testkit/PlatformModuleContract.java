package app.backline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.spi.HealthCard;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.ImportField;
import app.backline.services.spi.ModuleJob;
import app.backline.services.spi.NavigationEntry;
import app.backline.services.spi.NotificationEvent;
import app.backline.services.spi.PaletteCommand;
import app.backline.services.spi.PlatformModule;
import app.backline.tenants.OrgScoped;
import app.backline.tenants.PortalPlatform;
import app.backline.tenants.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.config.CacheIsolationType;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sessions.server.Server;
import org.junit.jupiter.api.Test;

/**
 * What every platform module keeps. A module proves it with a class of three lines:
 *
 * <pre>{@code
 * class SpotifyContractTest extends PlatformModuleContract {
 *     SpotifyContractTest() { super(SpotifyModule.class); }
 * }
 * }</pre>
 */
@ServiceTest
public abstract class PlatformModuleContract {
    private static final List<String> HEADINGS =
            List.of("What it does", "Settings", "Ops Queue items", "Imports and metrics", "Tables");
    private static final String SNAKE = "[a-z][a-z0-9]*(_[a-z0-9]+)*";

    private final Class<? extends PlatformModule> type;
    private final ModuleParts parts;

    protected PlatformModuleContract(Class<? extends PlatformModule> type) {
        this.type = type;
        try {
            this.parts = new ModuleParts(type);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(type + " lies nowhere", e);
        }
    }

    private PlatformModule module() {
        return ServiceContainer.instance().get(type);
    }

    private String key() {
        return module().key();
    }

    @Test
    void its_key_is_its_folder_its_package_and_its_unit() throws IOException {
        assertThat(key()).matches("[a-z][a-z0-9]{1,30}");
        assertThat(parts.folder().getFileName()).hasToString(key());
        assertThat(type.getPackageName()).isEqualTo("app.backline.modules." + key());
        assertThat(parts.classes()).allMatch(each -> each.getName().startsWith(type.getPackageName() + "."));
        assertThat(parts.unitNames()).as("persistence units of the module").isSubsetOf(List.of(key()));
    }

    @Test
    void people_know_it_by_a_name_and_a_colour() {
        assertThat(module().displayName()).isNotBlank();
        assertThat(module().color()).isNotNull();
    }

    @Test
    void its_readme_has_the_five_headings_in_order() throws IOException {
        List<String> headings = parts.readme()
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).strip())
                .toList();
        assertThat(headings).containsExactlyElementsOf(HEADINGS);
    }

    @Test
    void a_change_log_makes_one_table_and_knows_its_way_back() throws IOException {
        parts.changeLogs().forEach((name, text) -> {
            assertThat(name).matches("modules/" + key() + "/\\d{3}-[a-z0-9-]+\\.sql");
            assertThat(text)
                    .as(name)
                    .startsWith("--liquibase formatted sql logicalFilePath:" + name)
                    .containsPattern("(?m)^--rollback|liquibase rollback");
            assertThat(ModuleParts.tables(text)).as(name).hasSizeLessThanOrEqualTo(1);
        });
    }

    @Test
    void its_tables_carry_its_name_and_are_isolated() throws IOException {
        TestDatabase database = TestDatabase.instance();
        Isolation isolation = new Isolation(database.superuser());
        for (String table : parts.tables()) {
            assertThat(table).startsWith(key() + "_");
            assertThat(isolation.faults(table, database.application().user()))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void its_entities_belong_to_organizations_and_to_its_tables() throws IOException {
        List<String> tables = parts.tables();
        for (Class<?> entity : parts.entities()) {
            assertThat(OrgScoped.class).isAssignableFrom(entity);
            assertThat(entity.getAnnotation(Table.class))
                    .as(entity + " names its table")
                    .isNotNull();
            assertThat(tables).contains(entity.getAnnotation(Table.class).name());
        }
    }

    @Test
    void its_unit_obeys_the_portals_session() throws IOException {
        for (String unit : parts.unitNames()) {
            EntityManagerFactory factory = ServiceContainer.instance().factory(unit);
            Server session = JpaHelper.getServerSession(factory);
            assertThat(session.getDatasourcePlatform()).isInstanceOf(PortalPlatform.class);
            assertThat(factory.getProperties()).containsEntry("eclipselink.transaction.join-existing", "true");
            assertThat(session.getDescriptors().values())
                    .allMatch(each -> each.getCacheIsolation() == CacheIsolationType.ISOLATED);
        }
    }

    @Test
    void its_routes_carry_its_name_and_say_who_may_open_them() throws IOException {
        parts.routes().forEach((route, view) -> {
            assertThat(route).matches(key() + "(/.*)?");
            assertThat(ModuleParts.statesAccess(view))
                    .as(view + " states its roles")
                    .isTrue();
            assertThat(view).as("views are beans").hasAnnotation(Dependent.class);
        });
    }

    @Test
    void its_rest_paths_carry_its_name_and_say_who_may_call_them() throws IOException {
        for (Class<?> resource : parts.resources()) {
            String first = resource.getAnnotation(Path.class)
                    .value()
                    .replaceFirst("^/", "")
                    .split("/")[0];
            assertThat(first)
                    .matches(name -> name.equals(key()) || module().restNames().contains(name));
            assertThat(ModuleParts.endpoints(resource))
                    .allMatch(
                            method -> ModuleParts.statesAccess(method) || ModuleParts.statesAccess(resource),
                            "states its roles");
        }
    }

    @Test
    void what_it_contributes_is_cheap_and_the_same_each_time() {
        contributions();
        Instant before = Instant.now();
        assertThat(contributions()).isEqualTo(contributions());
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void its_menu_leads_to_its_own_views_for_people_who_may_open_them() throws IOException {
        var routes = parts.routes();
        for (NavigationEntry entry : module().navigation()) {
            assertThat(routes).containsKey(entry.route());
            assertThat(entry.label()).isNotBlank();
            RolesAllowed allowed = routes.get(entry.route()).getAnnotation(RolesAllowed.class);
            if (allowed != null) {
                assertThat(allowed.value())
                        .as(entry.route())
                        .contains(entry.roles().stream().map(Role::key).toArray(String[]::new));
            }
        }
        assertThat(module().landingPages().values()).allMatch(route -> route.matches(key() + "(/.*)?"));
    }

    @Test
    void its_commands_are_instructions_for_somebody() {
        for (PaletteCommand command : module().commands()) {
            assertThat(command.label()).matches("[A-Z].*").doesNotEndWith(".");
            assertThat(command.route()).doesNotStartWith("/").doesNotContain("://");
            assertThat(command.roles()).isNotEmpty();
        }
    }

    @Test
    void its_imports_are_well_formed() {
        assertThat(module().imports().stream().map(ImportDefinition::key)).doesNotHaveDuplicates();
        for (ImportDefinition<?> definition : module().imports()) {
            assertThat(definition.key()).matches(key() + "(-[a-z0-9]+)+");
            assertThat(definition.displayName()).isNotBlank();
            assertThat(definition.fields()).anyMatch(ImportField::required);
            assertThat(definition.fields().stream().map(ImportField::key))
                    .doesNotHaveDuplicates()
                    .allMatch(field -> field.matches(SNAKE));
            assertThat(definition.options()).allMatch(option -> option.key().matches(SNAKE));
            assertThat(headersOf(definition)).as("a header means one field").doesNotHaveDuplicates();
        }
    }

    @Test
    void its_jobs_run_for_an_organization_that_has_nothing_yet(Agency acme) throws Exception {
        acme.with(key());
        assertThat(module().jobs().stream().map(ModuleJob::key))
                .doesNotHaveDuplicates()
                .allMatch(job -> job.matches(SNAKE));
        for (ModuleJob job : module().jobs()) {
            assertThat(job.every()).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
            String line = acme.inTransaction(() -> job.work().run());
            assertThat(line).isNotBlank().doesNotContain("\n");
        }
    }

    @Test
    void nothing_needs_a_person_where_nothing_is(Agency acme) {
        acme.with(key());
        module().opsQueue()
                .ifPresent(source ->
                        assertThat(acme.inTransaction(source::findings)).isEmpty());
        module().search()
                .ifPresent(search -> assertThat(acme.inTransaction(() -> search.find("a", 5)))
                        .isEmpty());
        assertThat(module().metricSources())
                .allMatch(source ->
                        source.platform() != null && !source.platform().isBlank());
    }

    @Test
    void its_card_and_its_share_section_stand_on_empty_ground(Agency acme) {
        acme.with(key());
        module().healthCard().ifPresent(card -> {
            HealthCard.Figures figures = acme.inTransaction(card::figures);
            assertThat(figures.headline()).isNotBlank();
            assertThat(figures.state()).isNotNull();
        });
        module().missingAssets()
                .ifPresent(assets -> assertThat(acme.inTransaction(assets::missing))
                        .allMatch(missing ->
                                missing.count() == 0 && !missing.link().isBlank()));
        module().shareSection().ifPresent(section -> {
            var content = acme.inTransaction(() -> section.content(UUID.randomUUID()));
            assertThat(content.rows()).isEmpty();
            assertThat(content.numeric()).hasSameSizeAs(content.columns());
        });
    }

    @Test
    void its_events_and_tabs_have_names() {
        assertThat(module().notificationEvents().stream().map(NotificationEvent::key))
                .doesNotHaveDuplicates()
                .allMatch(event -> event.matches(SNAKE));
        assertThat(module().campaignTabs())
                .allMatch(tab ->
                        tab.key().matches("[a-z][a-z0-9-]*") && !tab.label().isBlank())
                .allMatch(tab -> !tab.roles().isEmpty());
    }

    private static List<String> headersOf(ImportDefinition<?> definition) {
        return definition.fields().stream()
                .flatMap(field -> Stream.concat(Stream.of(field.key(), field.label()), field.aliases().stream())
                        .map(header -> header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
                        .collect(Collectors.toSet())
                        .stream())
                .toList();
    }

    /** The shape of every contribution, asked for as the portal does: by nobody, for no organization. */
    private List<Object> contributions() {
        PlatformModule module = module();
        return Arrays.asList(
                module.key(),
                module.navigation(),
                module.landingPages(),
                module.settingsPage(),
                module.opsQueue().isPresent(),
                module.imports().stream().map(ImportDefinition::key).toList(),
                module.metricSources().size(),
                module.jobs().stream().map(ModuleJob::key).toList(),
                Set.copyOf(module.notificationEvents()),
                module.campaignTabs().stream().map(tab -> tab.key()).toList(),
                module.shareSection().isPresent(),
                module.healthCard().isPresent(),
                module.missingAssets().isPresent(),
                module.search().isPresent(),
                module.commands());
    }
}

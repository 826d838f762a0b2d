package app.backline.web;

import static app.backline.web.ArchitectureTerms.EXEMPT;
import static app.backline.web.ArchitectureTerms.NOW;
import static app.backline.web.ArchitectureTerms.STATES_ITS_ROLES;
import static app.backline.web.ArchitectureTerms.answersARequest;
import static app.backline.web.ArchitectureTerms.haveAtMostFiveCollaborators;
import static app.backline.web.ArchitectureTerms.haveAtMostSevenPublicMethods;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.backline.services.spi.PlatformModule;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.OrgScoped;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house, R1 to R14; an exception carries {@code @Exempt} with its reason. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ArchitectureTerms.WithoutTestkit())
            .importPackages("app.backline");

    private static final String TENANTS = "app.backline.tenants..";
    private static final String SERVICES = "app.backline.services..";
    private static final String SPI = "app.backline.services.spi..";
    private static final String MODULES = "app.backline.modules..";
    private static final String WEB = "app.backline.web..";
    private static final String ADAPTER = "app.backline.keycloak.adapter..";

    static final ArchRule R1_TENANTS_STAND_ALONE = noClasses()
            .that()
            .resideInAPackage(TENANTS)
            .and(not(EXEMPT))
            .should()
            .dependOnClassesThat(resideInAnyPackage("app.backline..").and(resideOutsideOfPackages(TENANTS)))
            .because("row isolation must be readable and testable without the rest of the product");

    static final ArchRule R2_THE_CONTRACT_KNOWS_LITTLE = classes()
            .that()
            .resideInAPackage(SPI)
            .and(not(EXEMPT))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(SPI, TENANTS, "java..", "jakarta..", "com.vaadin.flow.component"))
            .because("a module built against the contract must not break when a shared service changes");

    static final ArchRule R3_SERVICES_HAVE_NO_CYCLES = slices().matching("app.backline.services.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a shared service must be understood without the ones that use it");

    static final ArchRule R3_SERVICES_KNOW_NO_MODULE = noClasses()
            .that()
            .resideInAPackage(SERVICES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MODULES)
            .because("what all platforms share must work with any of them, and without all of them");

    static final ArchRule R4_NO_MODULE_KNOWS_ANOTHER = slices().matching("app.backline.modules.(*)..")
            .should()
            .notDependOnEachOther()
            .because("each module can be taken out");

    static final ArchRule R5_NOTHING_DEPENDS_ON_A_MODULE = noClasses()
            .that()
            .resideOutsideOfPackage(MODULES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MODULES)
            .because("a module is found at run time; a jar in plugins/ is as good as a built-in one");

    static final ArchRule R6_VAADIN_STAYS_AT_THE_SCREEN = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", WEB, SPI)
            .and()
            .areNotAssignableTo(PlatformModule.class)
            .and(not(EXEMPT))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("the same rules serve the screen, REST, imports and jobs");

    static final ArchRule R7_HTTP_STAYS_AT_THE_DOORS = noClasses()
            .that()
            .resideOutsideOfPackages(WEB, ADAPTER)
            .and()
            .haveNameNotMatching(".*(Resource|Client)(\\$.*)?")
            .and(not(EXEMPT))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .because("a use case must not know through which door it was called");

    static final ArchRule R8_ONE_OWNER_OF_THE_DATABASE = noClasses()
            .that()
            .resideOutsideOfPackage(TENANTS)
            .and()
            .haveNameNotMatching(".*(Service|Queries)(\\$.*)?")
            .and(not(EXEMPT))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.transaction..")
            .because("a transaction begins in a service and nowhere else, with the organization bound");

    static final ArchRule R9_NO_SQL_CONNECTION_OUTSIDE_TENANTS = noClasses()
            .that()
            .resideOutsideOfPackages(TENANTS, "app.backline.liquibase..", "app.backline.launcher..")
            .and(not(EXEMPT))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.sql..")
            .because("a connection without the organization bound is how a foreign row would be read");

    static final ArchRule R10_ENTITIES_BELONG_TO_ORGANIZATIONS = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(not(EXEMPT))
            .should()
            .beAssignableTo(OrgScoped.class)
            .andShould(ArchitectureTerms.HAVE_A_PROTECTED_EMPTY_CONSTRUCTOR)
            .andShould(ArchitectureTerms.HAVE_NO_PUBLIC_SETTERS)
            .because("every row is somebody's, and changes only by a named transition");

    static final ArchRule R11_ROUTES_STATE_THEIR_ROLES = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(STATES_ITS_ROLES)
            .because("what is not annotated is denied, and nobody should have to find out at run time");

    static final ArchRule R11_REST_METHODS_STATE_THEIR_ROLES = methods()
            .that(answersARequest())
            .should(ArchitectureTerms.STATE_THEIR_ROLES)
            .because("a program gets exactly what its role allows");

    static final ArchRule R12_TIME_COMES_IN_THROUGH_THE_DOOR = noClasses()
            .that(not(EXEMPT))
            .should()
            .callMethodWhere(NOW)
            .because("a rule about time is tested by moving the injected Clock");

    static final ArchRule R13_NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .that(not(EXEMPT))
            .should()
            .haveNameMatching(".*\\.(Abstract\\w*|Base[A-Z]\\w*|\\w*(Impl|Utils?|Helper|Manager|Dto|Mapper))")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..core..", "..helper..", "..impl..", "..dto..")
            .because("such names tell nothing and collect everything");

    static final ArchRule R14_SERVICES_STAY_SMALL = classes()
            .that()
            .areAnnotatedWith(ApplicationService.class)
            .and(not(EXEMPT))
            .should(haveAtMostSevenPublicMethods())
            .andShould(haveAtMostFiveCollaborators())
            .because("a service that does everything is read by nobody");

    @TestFactory
    Stream<DynamicTest> every_rule_holds() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> dynamicTest(field.getName(), () -> ((ArchRule) field.get(null)).check(HOUSE)));
    }
}

package app.backline.web;

import app.backline.tenants.Access;
import app.backline.tenants.Exempt;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The words {@link ArchitectureTest} speaks in. */
final class ArchitectureTerms {
    private static final List<String> ACCESS = List.of("RolesAllowed", "PermitAll", "AnonymousAllowed", "DenyAll");
    private static final Set<String> NOT_COLLABORATORS =
            Set.of(Clock.class.getName(), Event.class.getName(), Access.class.getName());

    static final DescribedPredicate<JavaClass> EXEMPT = DescribedPredicate.describe(
            "exempt",
            type -> type.isAnnotatedWith(Exempt.class)
                    || type.getEnclosingClass()
                            .map(outer -> outer.isAnnotatedWith(Exempt.class))
                            .orElse(false));

    static final DescribedPredicate<JavaMethodCall> NOW =
            DescribedPredicate.describe("asks the machine for the time", call -> {
                String owner = call.getTargetOwner().getName();
                String name = call.getName();
                boolean clockless = call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
                return name.equals("now") && owner.startsWith("java.time.") && clockless
                        || name.equals("currentTimeMillis") && owner.equals("java.lang.System")
                        || name.startsWith("system")
                                && owner.equals("java.time.Clock")
                                && !call.getOriginOwner().getSimpleName().equals("PortalClock");
            });

    static final ArchCondition<JavaClass> STATES_ITS_ROLES =
            condition("state its roles", ArchitectureTerms::statesAccess);

    static final ArchCondition<JavaMethod> STATE_THEIR_ROLES =
            condition("state their roles", method -> statesAccess(method) || statesAccess(method.getOwner()));

    static final ArchCondition<JavaClass> HAVE_NO_PUBLIC_SETTERS = condition(
            "have no public setters",
            type -> type.getMethods().stream()
                    .noneMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                            && method.getName().matches("set[A-Z].*")));

    static final ArchCondition<JavaClass> HAVE_A_PROTECTED_EMPTY_CONSTRUCTOR = condition(
            "have a protected empty constructor",
            type -> type.getConstructors().stream()
                    .anyMatch(each -> each.getRawParameterTypes().isEmpty()
                            && each.getModifiers().contains(JavaModifier.PROTECTED)));

    private ArchitectureTerms() {}

    static DescribedPredicate<JavaMethod> answersARequest() {
        return DescribedPredicate.describe(
                "answer a request",
                method -> method.getAnnotations().stream()
                        .anyMatch(each -> each.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    static ArchCondition<JavaClass> haveAtMostSevenPublicMethods() {
        return condition("have at most 7 public methods", type -> publicMethods(type) <= 7);
    }

    static ArchCondition<JavaClass> haveAtMostFiveCollaborators() {
        return condition("have at most 5 collaborators", type -> collaborators(type) <= 5);
    }

    private static long publicMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method ->
                        method.getParameters().stream().noneMatch(each -> each.isAnnotatedWith(Observes.class)))
                .map(JavaMethod::getName)
                .distinct()
                .count();
    }

    private static long collaborators(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .map(JavaField::getRawType)
                .filter(other -> !NOT_COLLABORATORS.contains(other.getName()))
                .filter(other -> !isItsOwnHalf(type, other))
                .count();
    }

    /** A service's queries in its own package are the service, split for reading. */
    private static boolean isItsOwnHalf(JavaClass service, JavaClass other) {
        return other.getSimpleName().endsWith("Queries")
                && other.getPackageName().equals(service.getPackageName());
    }

    private static boolean statesAccess(CanBeAnnotated element) {
        Set<? extends JavaAnnotation<?>> annotations =
                element instanceof JavaClass type ? type.getAnnotations() : ((JavaMethod) element).getAnnotations();
        return annotations.stream()
                .anyMatch(each -> ACCESS.contains(each.getRawType().getSimpleName()));
    }

    private static <T> ArchCondition<T> condition(String description, Predicate<T> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                Function<T, String> name = Object::toString;
                events.add(
                        new SimpleConditionEvent(item, holds.test(item), name.apply(item) + " should " + description));
            }
        };
    }

    /** The testkit is no part of the product. */
    static final class WithoutTestkit implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/testkit");
        }
    }
}

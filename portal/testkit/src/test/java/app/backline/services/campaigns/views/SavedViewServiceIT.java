package app.backline.services.campaigns.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.campaigns.views.SavedView.Scope;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.StaleVersion;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class SavedViewServiceIT {
    @Inject
    SavedViewService views;

    @Test
    void a_personal_view_is_its_owners_and_a_team_view_everybodys(Agency acme, Agency globex) {
        SavedViewSummary mine = acme.as(Role.SALES, () -> views.create(view("Mine", Scope.PERSONAL, false)));
        acme.as(Role.MANAGER, () -> views.create(view("Behind", Scope.TEAM, true)));
        assertThat(names(acme, Role.SALES)).containsExactly("Behind", "Mine");
        assertThat(names(acme, Role.OPERATOR)).containsExactly("Behind");
        assertThat(names(globex, Role.ADMIN)).isEmpty();
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> views.get(mine.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> views.delete(mine.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void team_views_are_made_and_changed_by_admin_and_manager(Agency acme) {
        assertThatThrownBy(() -> acme.as(Role.SALES, () -> views.create(view("Behind", Scope.TEAM, true))))
                .isInstanceOf(AccessDenied.class);
        SavedViewSummary team = acme.as(Role.MANAGER, () -> views.create(view("Behind", Scope.TEAM, true)));
        assertThatThrownBy(() -> acme.as(Role.OPERATOR, () -> views.delete(team.id())))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> acme.as(
                        Role.OPERATOR, () -> views.change(team.id(), "\"1\"", view("x", Scope.PERSONAL, false))))
                .isInstanceOf(AccessDenied.class);
        acme.as(
                Role.ADMIN,
                () -> views.change(team.id(), "\"" + team.version() + "\"", view("Far behind", Scope.TEAM, false)));
        assertThat(names(acme, Role.SALES)).containsExactly("Far behind");
        assertThatThrownBy(() ->
                        acme.as(Role.ADMIN, () -> views.change(team.id(), "\"99\"", view("Late", Scope.TEAM, false))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_name_is_used_once_and_a_filter_is_one_of_the_list(Agency acme) {
        acme.as(Role.SALES, () -> views.create(view("Mine", Scope.PERSONAL, false)));
        assertThatThrownBy(() -> acme.as(Role.SALES, () -> views.create(view(" mine ", Scope.PERSONAL, false))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fields()).containsKey("name"));
        assertThatThrownBy(() ->
                        acme.as(Role.SALES, () -> views.create(new NewSavedView("Odd", "status=purple", null, false))))
                .isInstanceOf(InvalidInput.class);
    }

    private List<String> names(Agency agency, Role role) {
        return agency.as(role, views::list).stream().map(SavedViewSummary::name).toList();
    }

    private static NewSavedView view(String name, Scope scope, boolean pinned) {
        return new NewSavedView(name, "?status=active&pace=behind", scope, pinned);
    }
}

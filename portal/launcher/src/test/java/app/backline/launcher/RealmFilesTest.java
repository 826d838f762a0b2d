package app.backline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RealmFilesTest {

    private final String demo = Resources.text("keycloak/realm/backline-realm.json");
    private final String production = Resources.text("keycloak/realm/production/backline-realm.json");

    @Test
    void the_production_realm_holds_no_demo_person_and_no_secret() {
        assertThat(demo).contains("${DEMO_PASSWORD:demo}", "automation-secret", "northlight");
        assertThat(production)
                .doesNotContain("DEMO_PASSWORD", "portal-secret", "users-secret", "northlight", "harbor", "AUTOMATION");
        assertThat(production).contains("${PORTAL_CLIENT_SECRET}", "${PLATFORM_ADMIN_PASSWORD}");
    }

    @Test
    void both_realms_know_the_same_roles_and_treat_the_portal_alike() {
        assertThat(section(production, "\"roles\"", "\"clients\""))
                .isEqualTo(section(demo, "\"roles\"", "\"clients\""));
        assertThat(section(production, "\"attributes\"", "\"clientId\": \"portal-users\"")
                        .replaceAll("\\$\\{(\\w+)}", "$1"))
                .isEqualTo(section(demo, "\"attributes\"", "\"clientId\": \"automation\"")
                        .replaceAll("\\$\\{(\\w+):[^}]*}", "$1"));
    }

    @Test
    void people_work_in_sessions_with_short_tokens_and_a_limit_of_wrong_passwords() {
        for (String realm : new String[] {demo, production}) {
            assertThat(realm)
                    .contains("\"accessTokenLifespan\": 300", "\"bruteForceProtected\": true")
                    .contains("\"pkce.code.challenge.method\": \"S256\"")
                    .doesNotContain("\"directAccessGrantsEnabled\": true", "\"implicitFlowEnabled\": true");
        }
    }

    private static String section(String text, String from, String to) {
        int start = text.indexOf(from);
        return text.substring(start, text.indexOf(to, start));
    }
}

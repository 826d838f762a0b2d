package app.backline.services.secrets;

import app.backline.tenants.CurrentOrganization;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The column of a row that holds a secret, for example {@code spotify_settings.slack_webhook}. */
public record SecretPlace(String table, String column, UUID id) {
    byte[] bytes() {
        return String.join("|", CurrentOrganization.require().toString(), table, column, id.toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}

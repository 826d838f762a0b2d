package app.backline.modules.spotify;

import app.backline.services.notifications.SlackAnswer;
import app.backline.services.notifications.SlackWebhook;
import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Allowed;
import app.backline.tenants.OrgBound;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Speaks to the organization's Slack; outside any transaction, because Slack may take its time. */
@ApplicationScoped
@OrgBound
public class SpotifySlack {
    private static final String WEBHOOK = "slack_webhook";

    @Inject
    private SpotifySettingsService settings;

    @Inject
    private SlackWebhook slack;

    /**
     * Sends a test message with what is on the screen, saved or not; where the address is blank, to the saved one.
     *
     * @throws InvalidInput when there is no address, or it is none of Slack
     */
    @Allowed({Role.ADMIN, Role.OPERATOR})
    public SlackAnswer test(String webhook, String channel) {
        String address = webhook == null || webhook.isBlank()
                ? settings.webhook().orElseThrow(() -> new InvalidInput(WEBHOOK, "Enter the webhook's address."))
                : webhook.strip();
        return slack.send(
                slack.check(WEBHOOK, address),
                channel,
                "Test from Backline: Spotify notifications reach this channel.");
    }
}

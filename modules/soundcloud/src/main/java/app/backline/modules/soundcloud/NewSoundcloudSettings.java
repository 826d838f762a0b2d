package app.backline.modules.soundcloud;

import app.backline.services.problems.InvalidInput;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the settings page holds.
 *
 * @param tier2From followers from which a member is T2; likewise T3 and T4, each above the one before
 */
public record NewSoundcloudSettings(int decisionHours, int proofHours, int tier2From, int tier3From, int tier4From) {
    public NewSoundcloudSettings {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (decisionHours < 1 || decisionHours > 168) {
            wrong.put("decision_hours", "A submission is decided within 1 to 168 hours.");
        }
        if (proofHours < 1 || proofHours > 168) {
            wrong.put("proof_hours", "Support is proved within 1 to 168 hours.");
        }
        if (tier2From < 1) {
            wrong.put("tier2_from", "T2 begins at 1 follower or more.");
        }
        if (tier3From <= tier2From) {
            wrong.put("tier3_from", "T3 begins above T2.");
        }
        if (tier4From <= tier3From) {
            wrong.put("tier4_from", "T4 begins above T3.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}

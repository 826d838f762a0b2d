package app.backline.modules.soundcloud.members;

import app.backline.services.names.EmailAddress;
import app.backline.services.names.NameKey;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What can be wrong with the facts of a member. */
final class MemberInput {
    private static final int MOST_EMAILS = 5;
    private static final int LONGEST_NAME = 200;
    private static final Pattern PROFILE =
            Pattern.compile("(?i)https?://(?:www\\.|m\\.)?soundcloud\\.com/[a-z0-9_-]{2,60}/?(?:\\?.*)?");

    private MemberInput() {}

    /** @return field name to what is wrong with it; empty when all is well */
    static Map<String, String> mistakes(NewMember facts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        String name = NameKey.tidy(facts.name());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            wrong.put("name", "Give the member a name of at most " + LONGEST_NAME + " characters.");
        }
        emails(wrong, facts.emails());
        if (facts.profileUrl() != null
                && !facts.profileUrl().isBlank()
                && !PROFILE.matcher(facts.profileUrl().strip()).matches()) {
            wrong.put("profile_url", "The address must look like https://soundcloud.com/channel.");
        }
        if (facts.followers() != null && facts.followers() < 0) {
            wrong.put("followers", "This is 0 or more.");
        }
        BigDecimal reach = facts.reachFactor();
        if (reach != null && (reach.signum() < 0 || reach.compareTo(BigDecimal.ONE) > 0)) {
            wrong.put("reach_factor", "The reach factor is 0 to 1: the share of followers one repost reaches.");
        }
        credits(wrong, facts);
        return wrong;
    }

    private static void emails(Map<String, String> wrong, List<String> emails) {
        if (emails.size() > MOST_EMAILS) {
            wrong.put("emails", "A member has at most " + MOST_EMAILS + " addresses.");
        }
        emails.stream()
                .map(String::strip)
                .filter(email -> !EmailAddress.isValid(email))
                .findFirst()
                .ifPresent(email -> wrong.put("emails", "\"" + email + "\" is no e-mail address."));
    }

    private static void credits(Map<String, String> wrong, NewMember facts) {
        int grant = facts.monthlyGrant() == null ? Member.USUAL_GRANT : facts.monthlyGrant();
        int cap = facts.creditCap() == null ? Member.USUAL_CAP : facts.creditCap();
        if (grant < 0) {
            wrong.put("monthly_grant", "This is 0 or more.");
        } else if (cap < grant) {
            wrong.put("credit_cap", "The cap is at least the monthly grant.");
        }
        if (facts.monthlyLimit() != null && (facts.monthlyLimit() < 0 || facts.monthlyLimit() > 100)) {
            wrong.put("monthly_limit", "A member submits 0 to 100 tracks a month.");
        }
    }
}

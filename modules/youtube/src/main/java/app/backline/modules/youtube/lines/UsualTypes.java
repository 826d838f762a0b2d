package app.backline.modules.youtube.lines;

import app.backline.services.names.NameKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What agencies usually sell on YouTube; an organization begins with these and makes them its own. */
public final class UsualTypes {
    private static final Pattern AD = Pattern.compile(".+ (?:display|website|skip|website ads?)");
    private static final Map<String, PolicyClass> ALL = all();

    private UsualTypes() {}

    /** Name to class. */
    static Map<String, PolicyClass> byName() {
        return ALL;
    }

    /** The class of a service that nobody has classed yet; null where its name does not tell. */
    public static PolicyClass classOf(String name) {
        String key = NameKey.of(name);
        for (Map.Entry<String, PolicyClass> usual : ALL.entrySet()) {
            if (NameKey.of(usual.getKey()).equals(key)) {
                return usual.getValue();
            }
        }
        return AD.matcher(key).matches() ? PolicyClass.AD_PLACEMENT : null;
    }

    private static Map<String, PolicyClass> all() {
        Map<String, PolicyClass> all = new LinkedHashMap<>();
        for (String place : List.of("WW", "US", "LATAM", "EUR", "CAD", "AUS")) {
            for (String form : List.of("Display", "Website", "Skip")) {
                all.put(place + " " + form, PolicyClass.AD_PLACEMENT);
            }
        }
        for (String name : List.of(
                "WW Website Ads",
                "US Website Ads",
                "US/EUR Website",
                "ASIA Website",
                "MENA Display",
                "YouTube Eng. Ad")) {
            all.put(name, PolicyClass.AD_PLACEMENT);
        }
        all.put("Engagements Only", PolicyClass.PROHIBITED_ENGAGEMENT);
        all.put("Custom", PolicyClass.ORGANIC_PROMOTION);
        return all;
    }
}

package app.backline.services.parties;

import app.backline.services.names.EmailAddress;
import app.backline.services.names.NameLikeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds who may be one and the same: the same name but for case, punctuation and legal form; a shared address; an address at
 * the same domain, unless everybody has one there; a similar name ({@link NameLikeness}, from 0.5 on).
 */
public final class Resemblance {
    private static final Set<String> EVERYBODYS_DOMAINS = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "outlook.com",
            "live.com",
            "msn.com",
            "yahoo.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "aol.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "proton.me",
            "protonmail.com");
    /** A shared domain says less than a shared name, more than a name that is only similar. */
    private static final double DOMAIN = 0.8;
    /** A group of letters or a domain that this many have tells nothing about two of them. */
    private static final int COMMON = 60;

    private final List<Entry> known;

    /** @param known in the order they came, the oldest first */
    public Resemblance(List<KnownParty> known) {
        this.known = known.stream().map(Entry::of).toList();
    }

    /** Those who may be this one, the likeliest first. */
    public List<Suspect> to(KnownParty typed, int limit) {
        Entry entry = Entry.of(typed);
        List<Suspect> suspects = new ArrayList<>();
        for (Entry other : known) {
            Reason reason = entry.party.id().equals(other.party.id()) ? null : entry.reason(other);
            if (reason != null) {
                suspects.add(new Suspect(other.party.id(), other.party.name(), reason.words(), reason.likeness()));
            }
        }
        return suspects.stream()
                .sorted(Comparator.comparingDouble(Suspect::likeness).reversed().thenComparing(Suspect::name))
                .limit(limit)
                .toList();
    }

    /** All pairs who may be one, the likeliest first. Only those are compared who share letters, an address or a domain. */
    public List<SuspectedPair> pairs(int limit) {
        Map<String, List<Integer>> buckets = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            for (String mark : known.get(i).marks()) {
                buckets.computeIfAbsent(mark, key -> new ArrayList<>()).add(i);
            }
        }
        Map<Long, SuspectedPair> pairs = new TreeMap<>();
        buckets.values().stream()
                .filter(bucket -> bucket.size() > 1 && bucket.size() <= COMMON)
                .forEach(bucket -> compare(bucket, pairs));
        return pairs.values().stream()
                .filter(pair -> pair.likeness() > 0)
                .sorted(Comparator.comparingDouble(SuspectedPair::likeness)
                        .reversed()
                        .thenComparing(SuspectedPair::firstName))
                .limit(limit)
                .toList();
    }

    private void compare(List<Integer> bucket, Map<Long, SuspectedPair> pairs) {
        for (int i = 0; i < bucket.size(); i++) {
            for (int j = i + 1; j < bucket.size(); j++) {
                Entry first = known.get(bucket.get(i));
                Entry second = known.get(bucket.get(j));
                pairs.computeIfAbsent((long) bucket.get(i) * known.size() + bucket.get(j), key -> pair(first, second));
            }
        }
    }

    private static SuspectedPair pair(Entry first, Entry second) {
        Reason reason = first.reason(second);
        return new SuspectedPair(
                first.party.id(),
                first.party.name(),
                second.party.id(),
                second.party.name(),
                reason == null ? "" : reason.words(),
                reason == null ? 0 : reason.likeness());
    }

    private record Reason(String words, double likeness) {}

    private record Entry(KnownParty party, NameLikeness name, Set<String> emails, Set<String> domains) {
        static Entry of(KnownParty party) {
            Set<String> emails = party.emails().stream()
                    .map(address -> address.strip().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            Set<String> domains = emails.stream()
                    .filter(EmailAddress::isValid)
                    .map(EmailAddress::domain)
                    .filter(domain -> !EVERYBODYS_DOMAINS.contains(domain))
                    .collect(Collectors.toSet());
            return new Entry(party, NameLikeness.of(party.name()), emails, domains);
        }

        /** What a pair must share at least one of. */
        Set<String> marks() {
            Set<String> marks = name.groups().stream().map(group -> "g" + group).collect(Collectors.toSet());
            marks.add("n" + name.core().replace(" ", ""));
            emails.forEach(email -> marks.add("e" + email));
            domains.forEach(domain -> marks.add("d" + domain));
            return marks;
        }

        /** Null when nothing is suspicious. */
        Reason reason(Entry other) {
            double likeness = name.to(other.name);
            if (likeness == 1) {
                return new Reason("the same name but for its spelling", 1);
            }
            String email = shared(emails, other.emails);
            if (email != null) {
                return new Reason("both have " + email, 1);
            }
            String domain = shared(domains, other.domains);
            if (domain != null) {
                return new Reason("both have an address at " + domain, Math.max(DOMAIN, likeness));
            }
            return likeness < NameLikeness.SUSPICIOUS
                    ? null
                    : new Reason("names are " + Math.round(likeness * 100) + " % alike", likeness);
        }

        private static String shared(Set<String> ours, Set<String> theirs) {
            return ours.stream().filter(theirs::contains).sorted().findFirst().orElse(null);
        }
    }
}

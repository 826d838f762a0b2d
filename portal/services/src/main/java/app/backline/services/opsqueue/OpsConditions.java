package app.backline.services.opsqueue;

import app.backline.services.paging.Cursor;
import app.backline.services.problems.BadRequest;
import app.backline.tenants.CurrentOrganization;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A filter of the queue as conditions joined by "and", with their parameters in order; the first is the reader. */
final class OpsConditions {
    private final OpsFilter filter;
    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    OpsConditions(OpsFilter filter, String now) {
        this.filter = filter;
        values.add(CurrentOrganization.requireCaller().subject());
        add("i.resolved_at is null");
        add(
                filter.snoozed()
                        ? "i.snoozed_until > cast(? as timestamptz)"
                        : "(i.snoozed_until is null or i.snoozed_until <= cast(? as timestamptz))",
                now);
        addIf(filter.platform() != null, "i.platform = ?", filter.platform());
        addIf(filter.campaignId() != null, "i.campaign_id = ?", filter.campaignId());
        addIf(filter.overdue(), "i.waiting_since is null and i.due_at < cast(? as timestamptz)", now);
        if (filter.priority() != null) {
            add("i.priority = ?", filter.priority().name().toLowerCase(Locale.ROOT));
        }
        if (filter.waiting()) {
            add("i.waiting_since is not null");
        }
        assigned(filter.assigned());
    }

    private void assigned(String whose) {
        if (OpsFilter.MINE.equals(whose)) {
            add("i.claimed_by = ?1");
        } else if (OpsFilter.UNASSIGNED.equals(whose)) {
            add("i.claimed_by is null");
        } else if (whose != null) {
            add("i.claimed_by = ?", whose);
        }
    }

    /** Leaves out what the page before has shown. */
    OpsConditions after(Cursor cursor) {
        Place place = Place.of(cursor, filter.byPlatform());
        String columns = "i.priority_rank, i.opened_at, i.id";
        String parameters = "cast(? as smallint), cast(? as timestamptz), cast(? as uuid)";
        if (filter.byPlatform()) {
            add(
                    "(i.platform, " + columns + ") > (?, " + parameters + ")",
                    place.platform(),
                    place.rank(),
                    place.openedAt().toString(),
                    cursor.id());
        } else {
            add(
                    "(" + columns + ") > (" + parameters + ")",
                    place.rank(),
                    place.openedAt().toString(),
                    cursor.id());
        }
        return this;
    }

    /** High first, then the oldest. */
    String order() {
        return (filter.byPlatform() ? "i.platform, " : "") + "i.priority_rank, i.opened_at, i.id";
    }

    String text() {
        return String.join(" and ", texts);
    }

    List<Object> values() {
        return values;
    }

    void add(String text, Object... parameters) {
        String numbered = text;
        for (Object parameter : parameters) {
            values.add(parameter);
            numbered = numbered.replaceFirst("\\?(?!\\d)", "?" + values.size());
        }
        texts.add(numbered);
    }

    private void addIf(boolean wanted, String text, Object parameter) {
        if (wanted) {
            add(text, parameter);
        }
    }

    static Cursor cursor(OpsItemSummary row, boolean byPlatform) {
        String key = (row.priority().ordinal() + 1) + "|" + row.openedAt();
        return new Cursor(byPlatform ? key + "|" + row.platform() : key, row.id());
    }

    /** Where a row stands: its platform where that counts, its priority, then its time. */
    private record Place(String platform, int rank, Instant openedAt) {
        static Place of(Cursor cursor, boolean byPlatform) {
            try {
                String[] parts = cursor.key().split("\\|", 3);
                return new Place(byPlatform ? parts[2] : null, Integer.parseInt(parts[0]), Instant.parse(parts[1]));
            } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException e) {
                throw new BadRequest("after is not a cursor of this list. Leave it out to start at the first page.");
            }
        }
    }

    /** Ids as one parameter that the statement casts to uuid[]. */
    static String[] array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}

package app.backline.tenants;

import java.util.UUID;

/**
 * What became of checking an organization's audit chain.
 *
 * @param intact true when every entry is as it was recorded, and none is missing
 * @param checked entries that are right, from the first on
 * @param head the last entry's hash in hex: noted elsewhere, it proves later that nothing was written anew; null when broken
 * @param brokenAt the place of the first wrong entry; null when intact
 * @param brokenEntry its id; null where an entry is missing
 * @param reason what is wrong with it, for people
 */
public record AuditVerdict(boolean intact, long checked, String head, Long brokenAt, UUID brokenEntry, String reason) {
    static AuditVerdict intact(long checked, String head) {
        return new AuditVerdict(true, checked, head, null, null, null);
    }

    static AuditVerdict broken(long checked, long at, UUID entry, String reason) {
        return new AuditVerdict(false, checked, null, at, entry, reason);
    }

    /** One line for people. */
    public String words() {
        return intact
                ? checked + " entries are as they were recorded. Head " + head
                : "Broken at entry " + brokenAt + " after " + checked + " right ones: " + reason;
    }
}

package app.backline.services.vendors;

/**
 * Which vendors are listed, and in which order.
 *
 * @param q letters of the name or the address; null for all
 * @param active only those that take work, or only those that do not; null for both
 * @param archived true for the archived ones instead of the ones in use
 * @param standing only those whose reliability is in this range
 */
public record VendorFilter(String q, Boolean active, boolean archived, VendorStanding standing, VendorSort sort) {
    public static final VendorFilter ALL = new VendorFilter(null, null);

    public VendorFilter {
        standing = standing == null ? VendorStanding.ANY : standing;
        sort = sort == null ? VendorSort.NAME : sort;
    }

    public VendorFilter(String q, Boolean active) {
        this(q, active, false, null, null);
    }
}

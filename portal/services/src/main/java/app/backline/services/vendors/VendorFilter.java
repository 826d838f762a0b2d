package app.backline.services.vendors;

/**
 * Which vendors are listed.
 *
 * @param q letters of the name or the address; null for all
 * @param active only those that take work, or only those that do not; null for both
 */
public record VendorFilter(String q, Boolean active) {
    public static final VendorFilter ALL = new VendorFilter(null, null);
}

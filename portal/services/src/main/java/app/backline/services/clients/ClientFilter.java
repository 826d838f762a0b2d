package app.backline.services.clients;

/**
 * Which clients are listed.
 *
 * @param q letters of the name, contact person or an address; null for all
 * @param archived true for the archived ones instead of the current ones
 */
public record ClientFilter(String q, boolean archived) {
    public static final ClientFilter ALL = new ClientFilter(null, false);
}

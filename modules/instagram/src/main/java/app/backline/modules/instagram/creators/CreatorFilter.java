package app.backline.modules.instagram.creators;

/**
 * Which creators; null means any.
 *
 * @param q part of the handle or country
 * @param genre one of the creator's music genres
 * @param usable true leaves out those that are barred
 */
public record CreatorFilter(String q, String genre, boolean usable) {
    public static final CreatorFilter ALL = new CreatorFilter(null, null, false);
    public static final CreatorFilter USABLE = new CreatorFilter(null, null, true);
}

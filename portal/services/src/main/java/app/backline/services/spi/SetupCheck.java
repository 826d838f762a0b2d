package app.backline.services.spi;

/**
 * One thing a campaign needs before it delivers.
 *
 * @param key names it for programs, in snake_case: {@code vendors}
 * @param label says it as done: {@code Vendors assigned}
 * @param detail what is there or missing, for people: {@code 1 of 2 placements has no vendor}
 * @param link the route where it is done; null for the campaign's own page
 */
public record SetupCheck(String key, String label, boolean done, String detail, String link) {}

package app.backline.services.spi;

/**
 * An organization of the demo is empty and asks to be filled. Fired once, at start-up, inside the organization as the portal
 * itself and outside a transaction; only where {@code portal.demo=true}. Observers fill in what is theirs through their
 * own domain commands: shared services at priority 100 and above, modules at 1000 and above, so that clients and campaigns
 * are there when a module adds to them.
 *
 * <pre>{@code void fill(@Observes @Priority(1000) DemoRequested demo) { ... } }</pre>
 *
 * @param alias the organization's alias: {@code northlight} or {@code harbor}
 */
public record DemoRequested(String alias) {}

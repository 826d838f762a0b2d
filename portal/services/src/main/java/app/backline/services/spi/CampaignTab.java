package app.backline.services.spi;

import app.backline.tenants.Role;
import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A tab on the campaign page.
 *
 * @param key the tab's name in the URL ({@code ?tab=songs})
 * @param label shown on the tab
 * @param roles who sees it
 * @param content makes the tab's content for a campaign id, when the tab is opened
 */
public record CampaignTab(String key, String label, Set<Role> roles, Function<UUID, Component> content) {}

package app.backline.services.spi;

import app.backline.tenants.Role;
import java.util.Set;

/**
 * A command of the palette.
 *
 * @param label a verb and its object: "Import Spotify campaigns"
 * @param route where it leads
 * @param roles who is offered it
 */
public record PaletteCommand(String label, String route, Set<Role> roles) {}

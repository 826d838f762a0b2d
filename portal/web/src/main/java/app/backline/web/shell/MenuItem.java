package app.backline.web.shell;

import app.backline.services.spi.PlatformColor;
import app.backline.services.ui.Glyph;
import java.util.List;

/**
 * One entry of the menu.
 *
 * @param route where it leads, without a leading slash
 * @param purpose one line on what the page is for; may be null
 * @param glyph its icon; null for a platform
 * @param color the platform's colour; null for the portal's own
 * @param children further pages of a platform, shown while one of its pages is open
 */
public record MenuItem(
        String route, String label, String purpose, Glyph glyph, PlatformColor color, List<MenuItem> children) {
    static MenuItem own(String route, String label, String purpose, Glyph glyph) {
        return new MenuItem(route, label, purpose, glyph, null, List.of());
    }

    MenuItem named(String other) {
        return new MenuItem(route, other, purpose, glyph, color, List.of());
    }

    /** Whether this page is the entry's own or lies below it. */
    boolean covers(String path) {
        return path.equals(route) || path.startsWith(route + "/");
    }
}

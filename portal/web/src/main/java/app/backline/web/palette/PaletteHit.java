package app.backline.web.palette;

import app.backline.services.ui.Glyph;
import java.io.Serializable;

/**
 * One line of the palette.
 *
 * @param group the heading it stands under
 * @param detail a quiet remark; may be null
 * @param route where it leads
 */
record PaletteHit(String group, String label, String detail, String route, Glyph glyph) implements Serializable {
    boolean matches(String text) {
        String wanted = text.toLowerCase();
        return label.toLowerCase().contains(wanted)
                || (detail != null && detail.toLowerCase().contains(wanted));
    }
}

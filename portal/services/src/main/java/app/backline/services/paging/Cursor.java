package app.backline.services.paging;

import app.backline.services.problems.BadRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * The place in a list after its last shown row.
 *
 * @param key the row's sort value as text
 * @param id the row's id, which decides between equal keys
 */
public record Cursor(String key, UUID id) {
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + "|" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BadRequest when the text is none of ours */
    public static Cursor decode(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int bar = plain.indexOf('|');
            return new Cursor(plain.substring(bar + 1), UUID.fromString(plain.substring(0, bar)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadRequest("after is not a cursor of this list. Leave it out to start at the first page.");
        }
    }
}

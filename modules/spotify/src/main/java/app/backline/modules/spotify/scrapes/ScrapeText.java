package app.backline.modules.spotify.scrapes;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A file's bytes as JSON, or the reason why not. */
final class ScrapeText {
    private ScrapeText() {}

    static JsonObject json(byte[] bytes) {
        String text = utf8(bytes);
        String start = text.stripLeading();
        if (start.isEmpty()) {
            throw new ScrapeRefused("The file is empty.");
        }
        if (start.charAt(0) != '{') {
            throw new ScrapeRefused(
                    start.indexOf('{') > 0 && start.indexOf('{') < 10
                            ? "A stray \""
                                    + start.substring(0, start.indexOf('{')).strip()
                                    + "\" stands before the JSON. Remove it and send the file again."
                            : "This is not a scraped song file: it is no JSON object.");
        }
        return parse(start);
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonValue value = reader.readValue();
            return value.asJsonObject();
        } catch (JsonParsingException e) {
            throw new ScrapeRefused("The JSON breaks off or is damaged near line "
                    + e.getLocation().getLineNumber() + ". Scrape the song again.");
        } catch (JsonException | ClassCastException e) {
            throw new ScrapeRefused("The file holds no readable JSON. Scrape the song again.");
        }
    }

    private static String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ScrapeRefused("This is not a scraped song file: it is no text in UTF-8.");
        }
    }
}

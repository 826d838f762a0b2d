package app.backline.services.reports;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Jsonb;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;

/**
 * The part of a page somebody pointed at.
 *
 * @param selector leads to it from the document; {@code >>>} steps into a shadow root
 * @param tag its name, lower-case
 * @param classes parted by blanks
 * @param text what stands in it, shortened
 * @param page path and query of the page
 * @param component the nearest web component around it
 * @param x from the left of the window, CSS pixels; so are y, width and height
 */
public record PickedElement(
        String selector,
        String tag,
        String classes,
        String text,
        String page,
        String component,
        double x,
        double y,
        double width,
        double height) {
    private static final int LONGEST = 2_000;

    public PickedElement {
        selector = shortened(selector);
        tag = shortened(tag);
        classes = shortened(classes);
        text = shortened(text);
        page = shortened(page);
        component = shortened(component);
    }

    /** @throws InvalidInput when it is no JSON object */
    static PickedElement of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            return new PickedElement(
                    text(all, "selector"),
                    text(all, "tag"),
                    text(all, "classes"),
                    text(all, "text"),
                    text(all, "page"),
                    text(all, "component"),
                    number(all, "x"),
                    number(all, "y"),
                    number(all, "width"),
                    number(all, "height"));
        } catch (jakarta.json.JsonException e) {
            throw new InvalidInput("element", "The element cannot be read.");
        }
    }

    /** As the browser told it; null stays null. */
    public static PickedElement ofBrowser(String json) {
        return json == null || json.isBlank() ? null : of(json);
    }

    Jsonb json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        add(json, "selector", selector);
        add(json, "tag", tag);
        add(json, "classes", classes);
        add(json, "text", text);
        add(json, "page", page);
        add(json, "component", component);
        return new Jsonb(json.add("x", x)
                .add("y", y)
                .add("width", width)
                .add("height", height)
                .build()
                .toString());
    }

    /** {@code <button> in vaadin-grid: "Approve"}. */
    public String describe() {
        return "<" + tag + ">"
                + (component == null || component.equals(tag) ? "" : " in " + component)
                + (text == null || text.isBlank()
                        ? ""
                        : ": \"" + (text.length() > 80 ? text.substring(0, 79) + "…" : text) + "\"");
    }

    private static void add(JsonObjectBuilder json, String key, String value) {
        if (value != null) {
            json.add(key, value);
        }
    }

    private static String text(JsonObject all, String key) {
        JsonValue value = all.get(key);
        return value instanceof JsonString string ? string.getString() : null;
    }

    private static double number(JsonObject all, String key) {
        return all.get(key) instanceof JsonNumber number ? number.doubleValue() : 0;
    }

    private static String shortened(String text) {
        if (text == null) {
            return null;
        }
        String stripped = text.strip();
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
    }
}

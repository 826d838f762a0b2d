package app.backline.tenants;

import java.io.Serializable;

/**
 * A JSON document in a jsonb column, as text. Immutable: a changed document is a new value.
 *
 * @param text well-formed JSON
 */
public record Jsonb(String text) implements Serializable {}

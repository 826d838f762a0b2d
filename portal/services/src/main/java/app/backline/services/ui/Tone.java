package app.backline.services.ui;

/** What a state means to the reader; always shown with a word. */
public enum Tone {
    NEUTRAL,
    GOOD,
    WARN,
    BAD,
    INFO;

    /** The value of the {@code data-tone} attribute the theme colours by. */
    public String key() {
        return name().toLowerCase();
    }
}

package app.backline.services.imports.ui;

import app.backline.services.ui.Tone;

/** How a run's state is shown. */
final class ImportWords {
    private ImportWords() {}

    static Tone tone(String status, int rejected) {
        return switch (status) {
            case "completed" -> rejected == 0 ? Tone.GOOD : Tone.WARN;
            case "failed" -> Tone.BAD;
            default -> Tone.INFO;
        };
    }
}

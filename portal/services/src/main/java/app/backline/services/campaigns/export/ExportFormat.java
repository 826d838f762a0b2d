package app.backline.services.campaigns.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list is written as. */
public enum ExportFormat {
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    ExportFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    public String fileName() {
        return "campaigns." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> of(String key) {
        return Arrays.stream(values())
                .filter(f -> f.name().equalsIgnoreCase(key))
                .findFirst();
    }
}

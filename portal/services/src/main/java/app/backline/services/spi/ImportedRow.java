package app.backline.services.spi;

/**
 * A row that could be read.
 *
 * @param source for its number and for further warnings
 * @param value what it became
 */
public record ImportedRow<N>(ImportRow source, N value) {}

package app.backline.services.imports;

import java.util.List;

/**
 * A column of a file, to be mapped.
 *
 * @param header its header; "" when it has none
 * @param field key of the suggested field; null to leave the column out
 * @param samples its first cells that are not blank
 */
public record ImportColumn(String header, String field, List<String> samples) {}

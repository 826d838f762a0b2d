package app.backline.services.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A run as it was asked for, with its file.
 *
 * @param content the file, compressed
 */
record StoredImport(
        UUID runId,
        String definition,
        String fileName,
        Map<String, String> mapping,
        Map<String, String> answers,
        List<String> options,
        byte[] content) {}

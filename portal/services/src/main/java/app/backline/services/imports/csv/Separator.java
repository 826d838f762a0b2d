package app.backline.services.imports.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.util.ArrayList;
import java.util.List;

/** The character between cells: the one that cuts the first records into the most columns of the same number. */
final class Separator {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int RECORDS = 50;

    private Separator() {}

    /** @param sample the file's first characters; the last record may be cut */
    static char of(String sample) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(columns(sample, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(List<Integer> columns) {
        if (columns.isEmpty() || columns.get(0) < 2) {
            return 0;
        }
        int header = columns.get(0);
        double same = columns.stream().filter(count -> count == header).count() / (double) columns.size();
        return same * same * header;
    }

    private static List<Integer> columns(String sample, char separator) {
        List<Integer> counts = new ArrayList<>();
        try (CsvReader<String[]> reader =
                CsvReader.builder().fieldSeparator(separator).build(StringArrayHandler.of(), sample)) {
            for (String[] cells : reader) {
                counts.add(cells.length);
                if (counts.size() == RECORDS) {
                    return counts;
                }
            }
        } catch (CsvParseException | java.io.IOException cutOff) {
            return counts;
        }
        if (counts.size() > 2) {
            counts.remove(counts.size() - 1);
        }
        return counts;
    }
}

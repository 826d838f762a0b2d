package app.backline.services.spi;

import java.util.Set;
import java.util.UUID;

/**
 * What a run knows about itself.
 *
 * @param runId the import run; also the source that stored facts name
 * @param fileName the file as the person named it
 * @param preview true: check and answer as a run would, but store nothing
 * @param options keys of the options that were chosen
 */
public record ImportContext(UUID runId, String fileName, boolean preview, Set<String> options) {
    public boolean chosen(String option) {
        return options.contains(option);
    }
}

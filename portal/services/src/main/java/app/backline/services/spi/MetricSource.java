package app.backline.services.spi;

import java.time.LocalDate;
import java.util.Map;

/**
 * A source of daily figures of the current organization. Called once a day by the metrics job inside the organization;
 * may take up to 10 seconds. A failure is retried and shown on the jobs page.
 */
public interface MetricSource {
    String platform();

    /**
     * The figures of one day.
     *
     * @return metric name to value, for example {@code follower_count} to 1250; empty when nothing was measured
     */
    Map<String, Number> collect(LocalDate day);
}

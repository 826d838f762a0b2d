package app.backline.web.publicpage;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How often somebody may knock. Generous for people, too slow for guessing; the longest unseen are forgotten first, so that
 * memory stays bounded.
 */
@ApplicationScoped
public class VisitLimit {
    static final int VISITS_A_MINUTE = 120;
    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** @return 0 when the visit is allowed, else the seconds to wait */
    long secondsToWait(String visitor) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(visitor, unseen -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(VISITS_A_MINUTE)
                        .refillGreedy(VISITS_A_MINUTE, Duration.ofMinutes(1))
                        .build())
                .build();
    }
}

package app.backline.services.opsqueue;

import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsQueueSource;
import app.backline.services.spi.PlatformModule;
import app.backline.services.spi.ShareContent;
import app.backline.services.spi.ShareSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A module that finds what a test tells it to. */
@ApplicationScoped
public class LanternModule implements PlatformModule {
    private final List<OpsFinding> findings = new ArrayList<>();
    private RuntimeException failure;

    public void finds(List<OpsFinding> now) {
        failure = null;
        findings.clear();
        findings.addAll(now);
    }

    public void finds(OpsFinding... now) {
        finds(List.of(now));
    }

    public void failsWith(RuntimeException cause) {
        failure = cause;
    }

    @Override
    public String key() {
        return "lantern";
    }

    @Override
    public String displayName() {
        return "Lantern";
    }

    @Override
    public Optional<OpsQueueSource> opsQueue() {
        return Optional.of(this::findings);
    }

    @Override
    public Optional<ShareSection> shareSection() {
        return Optional.of(campaign -> new ShareContent(
                "Where it shines",
                List.of("Place", "Nights"),
                List.of(false, true),
                List.of(List.of("Northern Star", "12")),
                "Lantern log"));
    }

    private List<OpsFinding> findings() {
        if (failure != null) {
            throw failure;
        }
        return List.copyOf(findings);
    }
}

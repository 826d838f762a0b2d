package app.backline.web.health;

import app.backline.web.health.SystemHealth.Part;
import app.backline.web.health.SystemHealth.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Disk and memory of this node. */
@ApplicationScoped
class MachineHealth {
    private static final int LITTLE_PERCENT = 10;

    @Inject
    @ConfigProperty(name = "portal.data", defaultValue = ".")
    private String data;

    Part disk() {
        try {
            FileStore store = Files.getFileStore(Path.of(data));
            return part("Disk", store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException unreadable) {
            return new Part("Disk", State.ATTENTION, "unknown", "The data folder cannot be looked at.");
        }
    }

    Part heap() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return part("Memory", runtime.maxMemory() - used, runtime.maxMemory());
    }

    static Part part(String name, long free, long all) {
        long percent = all <= 0 ? 0 : free * 100 / all;
        return new Part(
                name,
                percent < LITTLE_PERCENT ? State.ATTENTION : State.UP,
                percent + " % free",
                size(free) + " of " + size(all));
    }

    /** "1.4 GB". */
    static String size(long bytes) {
        double megabytes = bytes / 1048576.0;
        return megabytes < 1024
                ? String.format(Locale.ROOT, "%.0f MB", megabytes)
                : String.format(Locale.ROOT, "%.1f GB", megabytes / 1024);
    }
}

package app.backline.bench;

import java.nio.file.Path;
import java.util.List;

/** Runs the chosen measurements one after the other. */
public final class Bench {
    private static final List<String> OF_THE_PORTAL = List.of("start", "rest", "import", "dashboard");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> chosen = List.of(System.getProperty("bench.only", "page").split(","));
        if (chosen.contains("page")) {
            new SecuredPage(Long.getLong("bench.rows", 1_000_000)).run();
        }
        if (chosen.contains("queue")) {
            new OpsQueue().run();
        }
        if (chosen.contains("outbox")) {
            OutboxRate.run();
        }
        if (chosen.contains("audit")) {
            new AuditVerify(Long.getLong("bench.rows", 1_000_000)).run();
        }
        if (chosen.stream().anyMatch(OF_THE_PORTAL::contains)) {
            ofThePortal(chosen);
        }
        System.exit(0);
    }

    private static void ofThePortal(List<String> chosen) throws Exception {
        try (PortalProcess portal = new PortalProcess(
                Path.of(System.getProperty("bench.launcher")), Path.of(System.getProperty("bench.work")))) {
            portal.measureStart(chosen.contains("start"));
            if (chosen.contains("rest")) {
                new RestPage(portal).run();
            }
            if (chosen.contains("import")) {
                new FileImport(portal).run();
            }
            if (chosen.contains("dashboard")) {
                new Dashboard(portal).run();
            }
        }
    }
}

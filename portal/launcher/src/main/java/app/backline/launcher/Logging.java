package app.backline.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Where the portal's log goes: a file beside the data, or, for collectors, one JSON object a line on the console. */
final class Logging {

    private static final String LEVELS = """
            .level=INFO
            io.zonky.level=WARNING
            liquibase.level=OFF
            fish.payara.level=WARNING
            fish.payara.micro.level=INFO
            com.hazelcast.level=WARNING
            org.glassfish.admin.mbeanserver.level=WARNING
            javax.enterprise.system.tools.deployment.dol.level=WARNING
            javax.enterprise.system.tools.deployment.common.level=WARNING
            org.hibernate.validator.internal.util.Version.level=WARNING
            """;

    private static final String TO_FILE = """
            handlers=java.util.logging.FileHandler
            java.util.logging.FileHandler.pattern=%s
            java.util.logging.FileHandler.append=true
            java.util.logging.FileHandler.limit=20000000
            java.util.logging.FileHandler.count=5
            java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s %%5$s%%6$s%%n
            """;

    private static final String TO_CONSOLE_AS_JSON = """
            handlers=java.util.logging.ConsoleHandler
            java.util.logging.ConsoleHandler.formatter=fish.payara.enterprise.server.logging.JSONLogFormatter
            """;

    private Logging() {}

    /** Takes effect at once; the server reads the same file again when it starts. */
    static void configure(DataFolder data, boolean json) {
        String handlers = json ? TO_CONSOLE_AS_JSON : TO_FILE.formatted(data.resolve("logs/portal.%g.log"));
        try {
            Files.writeString(file(data), handlers + LEVELS);
            System.setProperty("java.util.logging.config.file", file(data).toString());
            LogManager.getLogManager().readConfiguration();
        } catch (IOException failure) {
            throw new LaunchFailed("No log can be written in " + data.root() + ": " + failure.getMessage(), failure);
        }
    }

    static Path file(DataFolder data) {
        return data.resolve("logging.properties");
    }
}

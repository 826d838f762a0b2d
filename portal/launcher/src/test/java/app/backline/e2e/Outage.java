package app.backline.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server of the running portal is away until this is closed; the portal is told nothing. */
final class Outage implements AutoCloseable {
    private final Runnable end;

    private Outage(Runnable end) {
        this.end = end;
    }

    /** PostgreSQL ends as an administrator would end it, and starts again with the options it had. */
    static Outage ofTheDatabase() {
        Path folder = RunningPortal.data().resolve("pg");
        Path control = program(pid(folder.resolve("postmaster.pid"))).resolveSibling("pg_ctl");
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to work for root
        }
        command.addAll(List.of(control.toString(), "-w", "-D", folder.toString()));
        run(command, "stop", "-m", "fast");
        return new Outage(() -> run(
                command,
                "restart",
                "-l",
                folder.resolveSibling("logs/postgresql.log").toString()));
    }

    /** Keycloak hangs: it takes connections and answers nothing. */
    static Outage ofKeycloak() {
        List<String> processes = family(pid(RunningPortal.data().resolve("keycloak/keycloak.pid")));
        signal("-STOP", processes);
        return new Outage(() -> signal("-CONT", processes));
    }

    @Override
    public void close() {
        end.run();
    }

    private static long pid(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path program(long pid) {
        return Path.of(ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .orElseThrow());
    }

    private static List<String> family(long pid) {
        ProcessHandle parent = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(parent), parent.descendants())
                .map(process -> String.valueOf(process.pid()))
                .toList();
    }

    private static void signal(String signal, List<String> processes) {
        run(List.of("kill", signal), processes.toArray(String[]::new));
    }

    private static void run(List<String> command, String... arguments) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(Files.createTempFile("outage", ".log").toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(line + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

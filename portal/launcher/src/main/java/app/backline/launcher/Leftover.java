package app.backline.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that outlived a launcher that was killed. The data folder is locked by us, so no living launcher owns it
 * any more: it is asked to stop, and never killed hard, for it may be writing.
 */
final class Leftover {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Leftover() {}

    /** Stops the process whose number is in the file's first line, if it is alive and its command says so. */
    static boolean stop(Path pidFile, String command, String name) {
        Optional<ProcessHandle> alive = process(pidFile)
                .filter(ProcessHandle::isAlive)
                .filter(process -> commandLine(process).contains(command));
        alive.ifPresent(process -> stop(process, name));
        return alive.isPresent();
    }

    private static Optional<ProcessHandle> process(Path pidFile) {
        try {
            String pid =
                    Files.readString(pidFile).lines().findFirst().orElse("").trim();
            return pid.matches("\\d+") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().or(() -> process.info().command()).orElse("");
    }

    private static void stop(ProcessHandle process, String name) {
        var ends = process.descendants().map(ProcessHandle::onExit).toList();
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            for (var end : ends) {
                end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (InterruptedException | ExecutionException | TimeoutException stubborn) {
            throw new LaunchFailed(
                    "A " + name + " of an earlier start (process " + process.pid()
                            + ") still runs and does not stop: end it by hand, then start again.",
                    stubborn);
        }
    }
}

package app.backline.services.spi;

import java.time.Duration;

/**
 * Work on a schedule. The runner calls it for each organization that has the module switched on, in its own transaction,
 * once over all nodes; a failure is recorded with its cause and retried with back-off.
 *
 * @param key snake_case name within the module
 * @param label shown on the jobs page
 * @param every the time between two runs
 * @param work what to do for the current organization; answers one line for the history, for example "12 tracks checked"
 */
public record ModuleJob(String key, String label, Duration every, Work work) {
    /** The work of a job. */
    @FunctionalInterface
    public interface Work {
        String run() throws Exception;
    }

    /**
     * Work that asks somebody outside for data. Answer 0 when the source had nothing to tell; throw when it could not be
     * asked, or answered what is no answer (an error page, a sign-in form). After 26 hours without data the portal raises
     * an Ops Queue item that says which of the two it is.
     */
    @FunctionalInterface
    public interface Source extends Work {
        Answer ask() throws Exception;

        @Override
        default String run() throws Exception {
            return ask().words();
        }
    }

    /**
     * What a source told.
     *
     * @param brought records that came; 0 for none
     * @param words one line for the history
     */
    public record Answer(long brought, String words) {}
}

package app.backline.web.errors;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An unexpected failure: written to the log once, under a reference that people can give to support.
 *
 * @param databaseDown whether the database could not be reached, so that trying again helps
 */
record Incident(String reference, boolean databaseDown) {
    private static final Logger LOG = System.getLogger(Incident.class.getName());

    static Incident of(Throwable failure, String place) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Failure " + reference + " in " + place, failure);
        return new Incident(reference, isOutage(failure));
    }

    /** By the words of the driver and the pool, whose types are not known here. */
    private static boolean isOutage(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(20)
                .map(Throwable::toString)
                .anyMatch(text -> text.contains("Connection refused")
                        || text.contains("connection attempt failed")
                        || text.contains("This connection has been closed")
                        || text.contains("terminating connection")
                        || text.contains("Error in allocating a connection")
                        || text.contains("database system is"));
    }
}

package app.backline.liquibase;

/** The database is not fit to run the portal; the message is one line that an operator can act on. */
public final class MigrationRefused extends RuntimeException {

    MigrationRefused(String message) {
        super(message);
    }

    MigrationRefused(String message, Throwable cause) {
        super(message, cause);
    }
}

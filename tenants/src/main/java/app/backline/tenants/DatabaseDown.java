package app.backline.tenants;

/** The database does not answer; it is worth trying again soon. */
public class DatabaseDown extends RuntimeException {
    public DatabaseDown(String message, Throwable cause) {
        super(message, cause);
    }
}

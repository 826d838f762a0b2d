package app.backline.services.secrets;

/** A sealed text cannot be opened: its key is gone, or it was changed or moved. */
public class SecretUnreadable extends RuntimeException {
    public SecretUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}

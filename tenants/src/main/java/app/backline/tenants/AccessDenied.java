package app.backline.tenants;

/** The caller is known but may not do this. */
public class AccessDenied extends RuntimeException {
    public AccessDenied(String message) {
        super(message);
    }
}

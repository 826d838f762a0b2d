package app.backline.web.security;

/** The person works in another organization now; this page still shows the former one and does nothing any more. */
public class OrganizationChanged extends RuntimeException {
    OrganizationChanged() {
        super("You switched to another organization. The page reloads.");
    }
}

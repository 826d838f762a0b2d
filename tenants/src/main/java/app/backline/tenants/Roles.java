package app.backline.tenants;

/** Names of the roles, as tokens and {@code @RolesAllowed} carry them. */
public final class Roles {
    public static final String ADMIN = "admin";
    public static final String MANAGER = "manager";
    public static final String OPERATOR = "operator";
    public static final String SALES = "sales";
    public static final String VENDOR = "vendor";
    public static final String MEMBER = "member";
    public static final String AUTOMATION = "automation";
    public static final String PLATFORM_ADMIN = "platform-admin";

    private Roles() {}
}

package app.backline.launcher;

/** The last lines on the console: where to go and as whom. */
final class Welcome {

    private static final String DEMO_ACCOUNTS = """

              Sign in with the password demo as
                admin, manager, operator, sales, vendor, member   in Northlight
                harbor-admin                                      in Harbor
                both                                              manager in Northlight, operator in Harbor
                platform-admin                                    creates organizations
              REST    client automation, secret automation-secret""";

    private Welcome() {}

    static void print(Console console, Settings settings, SignIn signIn, DataFolder data) {
        console.line("");
        console.line("  Portal    " + settings.portalUrl());
        console.line("  REST      " + settings.portalUrl() + "/api/docs");
        console.line("  Keycloak  " + signIn.issuer());
        console.line("  Data      " + data.root() + " (logs in logs/, jars to load in plugins/)");
        if (settings.demo()) {
            console.line(DEMO_ACCOUNTS);
        } else if (!settings.keycloakIsExternal()) {
            console.line("  Sign in   as platform-admin; the first password is keycloak.platform-admin in "
                    + data.resolve("secrets.properties"));
        }
        console.line("");
        console.line(
                "READY %s after %.1f s. Ctrl-C stops everything.".formatted(settings.portalUrl(), console.seconds()));
    }
}

package app.backline.launcher;

import app.backline.liquibase.Database;

/** One database, opened in two roles: the owner migrates, the application works. */
record PortalDatabase(Database owner, Database application) {

    /** The operator's own database, both roles of which the operator has made. */
    static PortalDatabase external(Settings settings) {
        String url = settings.required("portal.db.url");
        return new PortalDatabase(login(settings, url, "portal.db.owner"), login(settings, url, "portal.db"));
    }

    private static Database login(Settings settings, String url, String role) {
        return new Database(url, settings.required(role + ".user"), settings.required(role + ".password"));
    }

    /** Batched inserts reach the server as one statement. */
    String portalUrl() {
        String url = application.url();
        return url.contains("reWriteBatchedInserts")
                ? url
                : url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
    }
}

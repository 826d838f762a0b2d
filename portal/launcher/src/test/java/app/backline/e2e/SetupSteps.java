package app.backline.e2e;

/** What the agency agrees with a client before a campaign is active, recorded on the campaign's page. */
final class SetupSteps {
    private SetupSteps() {}

    /**
     * The client's approval, the budget and the invoice, as far as they are missing; the module's own steps are left as they
     * are.
     */
    static Person agree(Person manager) {
        manager.sees("Client approval recorded");
        if (isMissing(manager, "client_approval")) {
            manager.page.locator("#setup-client_approval").click();
            manager.page.getByLabel("Who approved it at the client").fill("Ana Vale");
            manager.press("Save approval").sees("Ana Vale");
        }
        if (isMissing(manager, "budget")) {
            manager.page.locator("#setup-budget").click();
            manager.press("Confirm this budget").sees("confirmed by");
        }
        if (isMissing(manager, "invoice")) {
            manager.page.locator("#setup-invoice").click();
            manager.press("Save status");
        }
        return manager;
    }

    private static boolean isMissing(Person manager, String step) {
        return manager.page.locator("#setup-" + step).count() > 0;
    }
}

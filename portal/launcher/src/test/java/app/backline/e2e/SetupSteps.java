package app.backline.e2e;

/** What the agency agrees with a client before a campaign is active, recorded on the campaign's page. */
final class SetupSteps {
    private SetupSteps() {}

    /** The client's approval, the budget and the invoice; the module's own steps are left as they are. */
    static Person agree(Person manager) {
        manager.page.locator("#setup-client_approval").click();
        manager.page.getByLabel("Who approved it at the client").fill("Ana Vale");
        manager.press("Save approval").sees("Ana Vale");
        manager.page.locator("#setup-budget").click();
        manager.press("Confirm this budget").sees("confirmed by");
        manager.page.locator("#setup-invoice").click();
        return manager.press("Save status");
    }
}

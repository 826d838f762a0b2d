/**
 * The whole product in one piece: the built launcher with its own Keycloak and database, a real browser and a real REST
 * client. {@link app.backline.e2e.RunningPortal} is started once for all tests of a run; {@code -Dportal.url=...} uses a
 * running one instead.
 */
package app.backline.e2e;

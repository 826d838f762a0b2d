/**
 * One process that starts the whole portal: embedded PostgreSQL, Keycloak beside it, the migrations, plugins and
 * Payara Micro.
 *
 * <p>{@link Launcher} tells the order. Every step ends in one line on the console; a step that cannot be done throws
 * {@link LaunchFailed} with one line that says what to do, and the process ends with code 1. Whatever was started is
 * stopped in the opposite order. Nothing of the portal itself may be on this class path: the libraries here lie above
 * the web application.
 */
package app.backline.launcher;

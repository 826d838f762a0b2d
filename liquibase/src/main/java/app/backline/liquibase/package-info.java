/**
 * How the database comes to be: the two roles, the change logs of every part, and row isolation.
 *
 * <p>The owner role migrates and owns every table. The application's role owns nothing, is no superuser and cannot
 * bypass row security; {@link Migrations} refuses to run otherwise. The master change log includes whatever lies in
 * {@code db/changelog/platform, tenants, portal} and {@code modules} of any jar and is never edited again. A table
 * becomes an organization's by {@code call isolate('table')}.
 */
package app.backline.liquibase;

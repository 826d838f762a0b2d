/**
 * Who the customer is: organizations, people's roles and permissions, and the organization a piece of work runs for.
 *
 * <p>The only code that knows row isolation: {@link app.backline.tenants.CurrentOrganization} says for whom work runs,
 * {@link app.backline.tenants.PortalSession} tells the database once per transaction, the policy of every table does the
 * rest. Without an organization nothing is visible.
 *
 * <p>Tables: organization (no row security: a directory without business data), module_activation, module_permission, api_client.
 */
package app.backline.tenants;

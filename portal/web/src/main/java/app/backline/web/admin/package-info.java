/**
 * Who works where: an organization's admin invites people, gives them roles and permissions, and takes them back; the
 * platform admin creates and suspends organizations.
 *
 * <p>Accounts, memberships and roles live in Keycloak; the portal acts there with one service account that could touch
 * every organization, so each call is checked here first: only members of the admin's own organization, only roles of an
 * organization, never the platform admin's. Permissions for single modules live in module_permission.
 */
package app.backline.web.admin;

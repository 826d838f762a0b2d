/**
 * How the system is: {@code /health} for whoever runs the portal, a page and REST for an organization's admin.
 */
package app.backline.web.health;

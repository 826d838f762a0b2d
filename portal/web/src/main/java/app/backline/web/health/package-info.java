/** What {@code /health} tells whoever runs the portal: whether its database answers, and how its modules are. */
package app.backline.web.health;

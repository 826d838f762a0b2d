/**
 * Shuts the doors of modules that are switched off for the organization: their views and REST paths answer as if they did
 * not exist. Also what an admin sees of modules: switching them, and how they are.
 */
package app.backline.web.modules;

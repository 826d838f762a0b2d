/**
 * The command palette (Ctrl K): pages, commands and things by name, from the portal and from modules, by keyboard alone.
 * What was chosen lately in this session comes first.
 */
package app.backline.web.palette;

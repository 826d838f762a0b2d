/** Modules on a screen: switching them on and off, their settings, and how they are. */
package app.backline.services.modules.ui;

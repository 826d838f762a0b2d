/** The audit log on a screen. */
package app.backline.services.audit.ui;

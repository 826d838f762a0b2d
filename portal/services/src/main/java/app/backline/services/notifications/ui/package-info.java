/** The screens of notifications; {@link app.backline.services.notifications.ui.NotificationSettings} is for every module. */
package app.backline.services.notifications.ui;

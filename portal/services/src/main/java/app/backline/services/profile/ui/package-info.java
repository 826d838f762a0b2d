/** The organization's profile on a screen. */
package app.backline.services.profile.ui;

/**
 * The settings page: a card for each page below {@code settings/} that the person may open, and one for each active
 * module that has a settings page.
 */
package app.backline.web.settings;

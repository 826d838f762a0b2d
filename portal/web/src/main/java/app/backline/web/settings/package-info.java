/**
 * The settings page: a card for each page below {@code settings/} that the person may open, and one for each active
 * module that has a settings page, which is shown at {@code settings/platforms/<key>}.
 */
package app.backline.web.settings;

/** Screens of YouTube: the overview, the tab of a campaign with its cards and forms, the settings. */
package app.backline.modules.youtube.ui;

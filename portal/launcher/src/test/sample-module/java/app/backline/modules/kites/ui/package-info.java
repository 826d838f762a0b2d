/** Kites on a screen. */
package app.backline.modules.kites.ui;

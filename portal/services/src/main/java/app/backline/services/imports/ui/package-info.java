/** Screens of imports: the history, the way in (file, columns, check), a run with its result. */
package app.backline.services.imports.ui;

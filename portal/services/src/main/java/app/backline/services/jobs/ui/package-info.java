/** The jobs page. */
package app.backline.services.jobs.ui;

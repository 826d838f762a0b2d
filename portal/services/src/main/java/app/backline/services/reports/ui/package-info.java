/** The button that reports from every page, the reports themselves, and where they become issues. */
package app.backline.services.reports.ui;

/**
 * Bug and feature reports about the product itself: pointed at on the page, kept here first, then an issue on GitHub
 * (BR-01 to BR-04, BR-07).
 *
 * <p>A report is stored with its picture before anything else happens. Where the organization configured a repository and a
 * token, a job makes an issue of it: with back-off, honouring GitHub's Retry-After, and never twice, because every issue
 * carries its report's id and is looked for before it is made. The issue bears labels of type, area and priority; the
 * project's number stands in it, for GitHub's own workflow to route by (BR-04). What follows an issue (BR-05: triage, work,
 * pull request, merge, closing) and what a chat program makes of one (BR-06) are pipelines outside the product.
 *
 * <p>Owns {@code report}, {@code report_screenshot} and {@code report_settings}.
 */
package app.backline.services.reports;

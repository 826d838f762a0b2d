/**
 * The page staff begin their day with: revenue, invoices, risk, queue, funnel, deadlines, platforms, what ends soon,
 * alerts, margins and delivery. Every figure leads to the list it counts.
 */
package app.backline.web.dashboard;

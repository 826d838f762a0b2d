/**
 * The page staff begin their day with: revenue, risk, queue, funnel, the next seven days and how each platform is. Every
 * figure leads to the list it counts.
 */
package app.backline.web.dashboard;

/**
 * The doors of the browser: signing in and out, choosing the organization, and what protects pages: access by annotation,
 * content security policy, cookies.
 *
 * <p>Only {@code /login} is protected by the container; a view is protected by its own annotations. An open page belongs
 * to the organization it was opened in: after a switch in another tab it reloads instead of acting for the new one.
 */
package app.backline.web.security;

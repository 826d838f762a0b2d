/**
 * Messages that leave the portal. Only to hosts that the deployment allows ({@code portal.outbound.allowed-hosts}), only
 * by https, never through a redirect, never into a private network: an address typed on a settings page must not become a
 * way into the house. A deployment for tests may name a loopback host; that one is reached by plain http too.
 */
package app.backline.services.notifications;

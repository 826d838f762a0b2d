/**
 * Messages that leave the portal, and what people are told inside it. Parts: {@code outbound} speaks to Slack, Discord,
 * mail servers and webhooks; {@code destinations} keeps where an organization wants to be told of what, one a module and
 * kind; {@code outbox} records messages in the transaction of their event and delivers them, whatever fails; {@code inbox}
 * is the bell. On top of the shared services: nothing depends on it, everything is heard as events.
 *
 * <p>An address typed on a settings page must not become a way into the house: only hosts that the deployment allows
 * ({@code portal.outbound.allowed-hosts}), only by https, never through a redirect, never into a private network; checked
 * when it is saved and again with each message, on the very address that is then connected to. A deployment for tests may
 * name a loopback host; that one is reached by plain http too.
 */
package app.backline.services.notifications;

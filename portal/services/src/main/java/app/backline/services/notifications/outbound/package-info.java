/**
 * The portal's mouth: one {@link app.backline.services.notifications.outbound.Sender} a kind of destination. A sender
 * speaks once, ten seconds at the most, and says what became of the message; whether and when to try again is not its
 * matter.
 */
package app.backline.services.notifications.outbound;

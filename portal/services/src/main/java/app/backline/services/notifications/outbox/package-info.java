/**
 * The outbox. A message is recorded in the transaction of its event, once for each destination that listens. Workers of any
 * node claim the first waiting message of up to 50 destinations at a time ({@code for update skip locked}, a lease of two
 * minutes), send outside any transaction, and mark what became of it. A message that failed waits on the ladder 5 s, 5 min,
 * 30 min, 2 h, 5 h, 10 h and is then given up, to be replayed by a person; those behind it wait too, so the order holds.
 * Whoever names a time by Retry-After is asked again then, and it costs no try. One message a second and address.
 *
 * <p>A worker that dies between claim and mark leaves its messages waiting: they are sent once the lease is over, perhaps a
 * second time, with the same id.
 */
package app.backline.services.notifications.outbox;

/**
 * What needs a person now, over all platforms.
 *
 * <p>Sources state findings; the queue compares. A new finding opens an item, a finding that is gone resolves it, so an item
 * leaves when its action is done and only then. A source that throws keeps its last items, marked stale. Claim, snooze and
 * note are people's and survive every comparison. High comes first, then the oldest; what is past its due time is high. The
 * due clock stands still while somebody outside is awaited. The queue knows no platform.
 *
 * <p>Tables: ops_item, ops_event (what people did), ops_pause (when a clock stood still).
 */
package app.backline.services.opsqueue;

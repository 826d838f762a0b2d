package app.backline.services.notifications.outbound;

import app.backline.services.problems.InvalidInput;

/** Speaks to one kind of destination. Never inside a transaction: a receiver may take its time. */
public interface Sender {
    DestinationKind kind();

    /**
     * Looks at a target before it is saved or used.
     *
     * @throws InvalidInput in words for the person who typed it
     */
    void check(Target target);

    /** Sends once. Fails by its answer, never by an exception. */
    Answer send(Target target, OutgoingMessage message);
}

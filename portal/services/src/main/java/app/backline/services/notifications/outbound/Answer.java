package app.backline.services.notifications.outbound;

import java.time.Duration;

/**
 * What became of a message.
 *
 * @param words what the receiver said, or why it could not be reached, for the person who reads it
 * @param retryAfter how long the receiver wants to be left alone; null when it did not say
 */
public record Answer(Outcome outcome, String words, Duration retryAfter) {
    /** What follows from an answer. */
    public enum Outcome {
        DELIVERED,
        /** The receiver is away, busy or does not take messages now: the same message may succeed later. */
        FAILED,
        /** The receiver will never take this message. */
        REFUSED
    }

    public static Answer delivered(String words) {
        return new Answer(Outcome.DELIVERED, words, null);
    }

    public static Answer failed(String words) {
        return new Answer(Outcome.FAILED, words, null);
    }

    public boolean isDelivered() {
        return outcome == Outcome.DELIVERED;
    }
}

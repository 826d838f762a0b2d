package app.backline.modules.instagram.assignments;

import java.time.LocalDate;

/**
 * What goes with a step of an assignment.
 *
 * @param contentUrl where the content can be seen, for submitting it
 * @param postUrl the address on Instagram, for posting
 * @param on the day, for scheduling
 * @param reason what is to be changed, for asking for a revision or rejecting
 */
public record AssignmentStep(String contentUrl, String postUrl, LocalDate on, String reason) {
    public static final AssignmentStep PLAIN = new AssignmentStep(null, null, null, null);
}

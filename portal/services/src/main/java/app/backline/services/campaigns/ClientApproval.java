package app.backline.services.campaigns;

import app.backline.services.problems.InvalidInput;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A client's word that a campaign may run (LC-11).
 *
 * @param by who said so at the client
 * @param on the day it was said
 * @param how which way it reached the agency
 * @param note where the proof lies; may be null
 */
public record ClientApproval(String by, LocalDate on, ApprovalChannel how, String note) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1_000;

    public ClientApproval {
        by = by == null ? "" : by.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** @throws InvalidInput when somebody could not prove it later */
    void check(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (by.isEmpty() || by.length() > LONGEST_NAME) {
            wrong.put("by", "Say who approved it at the client, in at most " + LONGEST_NAME + " characters.");
        }
        if (on == null || on.isAfter(today)) {
            wrong.put("on", "The approval's day is today or before.");
        }
        if (how == null) {
            wrong.put("how", "Say how the approval arrived: email, call, message, meeting or contract.");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            wrong.put("note", "A note has at most 1,000 characters.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}

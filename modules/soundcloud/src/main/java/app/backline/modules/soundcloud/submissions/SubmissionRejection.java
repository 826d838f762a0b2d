package app.backline.modules.soundcloud.submissions;

/** @param reason needed; the member reads it */
public record SubmissionRejection(String reason) {}

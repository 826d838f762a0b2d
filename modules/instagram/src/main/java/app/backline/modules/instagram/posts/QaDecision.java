package app.backline.modules.instagram.posts;

/** @param reason what is wrong with the post; needed to reject it */
public record QaDecision(String reason) {}

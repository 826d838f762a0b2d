package app.backline.modules.youtube.videos;

/** Why an admin lets something happen against the rule; kept with the name. */
public record Reason(String reason) {}

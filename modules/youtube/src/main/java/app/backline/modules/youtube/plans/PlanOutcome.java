package app.backline.modules.youtube.plans;

/** What came of a plan, or why it is given up. */
public record PlanOutcome(String outcome) {}

package app.backline.services.reports;

/** What became of a report's issue on GitHub. */
public enum IssueState {
    /** No repository is configured, or nobody asked for one. */
    NONE,
    /** To be made, now or at a later try. */
    WAITING,
    /** It is there. */
    SENT,
    /** GitHub will not take it until somebody changes something. */
    FAILED
}

package app.backline.services.reports;

import java.time.Instant;

/** What GitHub said to an issue. */
sealed interface IssueAnswer {
    /** It is there. */
    record Made(long number, String url) implements IssueAnswer {}

    /** Not now. @param notBefore when GitHub wants to be asked again; null when it did not say */
    record Later(String why, Instant notBefore) implements IssueAnswer {}

    /** Not before somebody changes something. */
    record Refused(String why) implements IssueAnswer {}
}

package app.backline.services.reports;

import app.backline.services.reports.ReportSettingsService.Destination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Makes issues of the reports that wait for one, one after the other. */
@ApplicationScoped
public class ReportDelivery {
    private ReportDeliveryService reports;
    private GithubClient github;

    protected ReportDelivery() {}

    @Inject
    public ReportDelivery(ReportDeliveryService reports, GithubClient github) {
        this.reports = reports;
        this.github = github;
    }

    /** @return one line for the history of jobs */
    public String sendDue() {
        Optional<Destination> destination = reports.destination();
        if (destination.isEmpty()) {
            return "no repository is connected";
        }
        int made = 0;
        int tried = 0;
        for (UUID id : reports.due()) {
            Optional<ReportDeliveryService.Waiting> waiting =
                    reports.issue(id, destination.get().projectNumber());
            if (waiting.isEmpty()) {
                continue;
            }
            IssueAnswer answer = github.make(
                    destination.get(), waiting.get().issue(), waiting.get().since());
            reports.answered(id, answer);
            tried++;
            made += answer instanceof IssueAnswer.Made ? 1 : 0;
            if (answer instanceof IssueAnswer.Later later && later.notBefore() != null) {
                return made + " of " + tried + " issues made; GitHub asked for a pause";
            }
        }
        return made + " of " + tried + " issues made";
    }
}

package app.backline.services.opsqueue;

import app.backline.services.jobs.JobAlarm;
import app.backline.services.jobs.JobAlarms;
import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Jobs without data or success for 26 hours; "nothing to tell" is another matter than "could not be asked". */
@ApplicationScoped
public class JobFindings implements PortalOpsSource {
    @Inject
    private JobAlarms alarms;

    @Override
    public String key() {
        return "jobs";
    }

    @Override
    public List<OpsFinding> findings() {
        return alarms.all().stream().map(JobFindings::finding).toList();
    }

    private static OpsFinding finding(JobAlarm alarm) {
        String job = alarm.job().moduleKey() + "/" + alarm.job().job().key();
        boolean empty = alarm.kind() == JobAlarm.Kind.NONE;
        return new OpsFinding(
                "silent:" + job + ":" + alarm.kind().name().toLowerCase(),
                null,
                (empty ? "Ask why there is no data: " : "Get it running again: ")
                        + alarm.job().job().label(),
                alarm.words(),
                empty ? Priority.MEDIUM : Priority.HIGH,
                alarm.since().plus(JobAlarm.PATIENCE),
                "settings/jobs");
    }
}

package app.backline.modules.soundcloud.submissions;

import java.time.LocalDate;

/**
 * How a submission is supported.
 *
 * @param supportOn the day the reposts begin
 * @param credits what the member pays, 1 or more
 * @param goalReach how many listeners the reposts are to reach
 */
public record SubmissionApproval(LocalDate supportOn, int credits, long goalReach) {}

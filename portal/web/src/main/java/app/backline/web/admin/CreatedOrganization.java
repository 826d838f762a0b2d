package app.backline.web.admin;

/** @param admin its first person with what to hand over; null when none was asked for */
public record CreatedOrganization(OrganizationSummary organization, InvitedPerson admin) {}

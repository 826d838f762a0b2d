package app.backline.web.admin;

/**
 * @param invitedByMail true when a mail with a link is on its way
 * @param temporaryPassword to hand over by other means, shown this once; null with a mail, and for one who had an account
 */
public record InvitedPerson(PersonSummary person, boolean invitedByMail, String temporaryPassword) {}

/**
 * The bell: what the portal tells one person, with what they have read (2.5). A notice is recorded in the transaction of
 * what happened and pushed to the person's open pages after it. Table {@code notification}.
 */
package app.backline.services.notifications.inbox;

/**
 * A creator's part in a campaign. The order is guarded: content is approved, then posted, then paid (IG-30). Posting takes
 * the post in for the check; a payment is refused while that check has not approved it. Table: instagram_assignment.
 */
package app.backline.modules.instagram.assignments;

/**
 * Read-only pages for clients, opened by a secret in the address.
 *
 * <p>A token is 256 random bits, shown once; only its SHA-256 is kept. Unknown, revoked and expired links, a suspended
 * organization and a switched-off module give the same answer. The page never holds a price, rate, margin, e-mail address or
 * note: {@link app.backline.services.sharelinks.SharedCampaign} is all it can know. Views are counted by time only.
 *
 * <p>Tables: share_link (a second policy finds the organization by token), share_view.
 */
package app.backline.services.sharelinks;

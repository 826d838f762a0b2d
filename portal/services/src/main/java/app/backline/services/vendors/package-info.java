/**
 * Who is paid to deliver: owners of playlists and channels, with the rate they promised.
 *
 * <p>A name is unique in the organization, whatever its case and blanks. An inactive vendor gets no new work and is
 * kept for history. Sales do not see what vendors cost. What they really delivered
 * comes from the platforms. Tables {@code vendor}, {@code vendor_user} (its people), {@code vendor_performance} (kept
 * figures).
 */
package app.backline.services.vendors;

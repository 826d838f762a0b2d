/**
 * Who is paid to deliver: owners of playlists and channels, with the rate they promised.
 *
 * <p>A name is unique in the organization, whatever its case and blanks. An inactive vendor gets no new work and is
 * kept for history. Sales do not see what vendors cost. Table {@code vendor}.
 */
package app.backline.services.vendors;

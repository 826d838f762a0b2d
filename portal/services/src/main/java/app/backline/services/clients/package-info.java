/**
 * Who pays: labels, managers and artists whose campaigns the agency runs.
 *
 * <p>A name is unique in the organization, whatever its case and blanks. A client with campaigns is archived, never deleted.
 * Two that are one are merged, which can be undone. Table {@code client}; figures are summed from {@code campaign} before they are joined.
 */
package app.backline.services.clients;

/** The campaign list as a file, CSV or XLSX: read page by page and written as it is read, whatever its length. */
package app.backline.services.campaigns.export;

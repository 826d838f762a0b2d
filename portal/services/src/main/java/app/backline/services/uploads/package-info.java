/**
 * Forms with files that come in over REST ({@code multipart/form-data}), read as a stream: a file goes to a temporary file
 * of its own and is refused as soon as it passes its limit, so a huge upload costs neither memory nor disk.
 */
package app.backline.services.uploads;

/**
 * What can go wrong with a request, in words a person can act on. Services throw these; the REST door turns them into
 * problem details with the status each states, a screen shows the message.
 */
package app.backline.services.problems;

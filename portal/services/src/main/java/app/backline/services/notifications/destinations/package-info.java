/**
 * Where an organization wants to be told of what: for each module (and {@code portal} for all of them) one Slack, Discord,
 * e-mail and webhook destination, its events chosen one by one (ST-01 to ST-09). Addresses are sealed and never given out
 * again, only their last four characters are shown.
 */
package app.backline.services.notifications.destinations;

/**
 * Tracks that members ask support for. A member submits within the monthly limit; staff approves, which makes a campaign and
 * takes the credits, or rejects with a reason, which costs nothing. Table: soundcloud_submission.
 */
package app.backline.modules.soundcloud.submissions;

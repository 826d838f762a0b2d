/**
 * SoundCloud: members of a network submit tracks, operators decide, and support costs a member credits.
 *
 * <p>An approved submission becomes a campaign; its receipts and counts tell what was delivered. Everything the module
 * contributes stands in {@link app.backline.modules.soundcloud.SoundcloudModule}.
 */
package app.backline.modules.soundcloud;

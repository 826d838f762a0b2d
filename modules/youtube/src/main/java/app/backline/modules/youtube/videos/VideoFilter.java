package app.backline.modules.youtube.videos;

import app.backline.services.campaigns.CampaignStatus;

/**
 * Which campaigns are wanted; null is any.
 *
 * @param q part of a campaign's or client's name, or a video's id
 * @param live true: those that are not over
 */
public record VideoFilter(String q, CampaignStatus status, boolean live) {
    public static final VideoFilter ALL = new VideoFilter(null, null, false);
    public static final VideoFilter LIVE = new VideoFilter(null, null, true);
}

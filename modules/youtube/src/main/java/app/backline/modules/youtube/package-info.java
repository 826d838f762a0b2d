/**
 * The YouTube module: campaigns for a video with one or several services, the counts recorded under the video, and whether
 * likes and comments keep up with the views. {@link app.backline.modules.youtube.YoutubeModule} lists everything it
 * contributes.
 *
 * <p>The product never buys or orders engagement: a low ratio becomes an alert and a corrective plan, and a service that sells
 * likes or comments runs only with an admin's recorded word. Campaigns, clients and vendors belong to the portal. Parts:
 * videos, lines, counts, plans, campaignfile. Table of this package: youtube_settings.
 */
package app.backline.modules.youtube;

/**
 * What is done about likes or comments that do not keep up with the views: the gap, a corrective plan, who approved it, how it
 * ended. A plan says what the contracted vendors still owe or must pause; nothing is bought. Table: youtube_ratio_plan.
 *
 * <p>Life: proposed, approved, done; dropped at any time before. One open plan a campaign.
 */
package app.backline.modules.youtube.plans;

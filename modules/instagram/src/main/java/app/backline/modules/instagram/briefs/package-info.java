/**
 * What an Instagram campaign holds beyond the shared campaign: sound, tracker, reports, the approval of its pages, and what
 * the agency's sheet tells of spend and remaining (in money). A campaign has one brief, made when it is first needed. Table:
 * instagram_brief.
 */
package app.backline.modules.instagram.briefs;

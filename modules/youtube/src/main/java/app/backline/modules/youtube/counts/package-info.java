/**
 * What stood under a video at a time: views, likes, comments. At most three counts a day, morning, afternoon and evening (UTC);
 * what was recorded is never overwritten. Table: youtube_count.
 */
package app.backline.modules.youtube.counts;

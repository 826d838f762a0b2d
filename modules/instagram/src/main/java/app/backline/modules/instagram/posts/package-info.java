/**
 * What creators posted for campaigns: checked by a person, counted again and again. A campaign's delivery is the sum of the
 * newest views of its posts that QA did not reject; a removed post keeps what it had reached. Tables: instagram_post,
 * instagram_post_count.
 */
package app.backline.modules.instagram.posts;

/**
 * Instagram: creators post for campaigns, people check the posts, and what is counted under them is what was delivered.
 *
 * <p>Content is approved, then posted, then checked, then paid. Everything the module contributes stands in {@link
 * app.backline.modules.instagram.InstagramModule}.
 */
package app.backline.modules.instagram;

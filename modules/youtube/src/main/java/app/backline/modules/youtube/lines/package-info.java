/**
 * The services of a campaign: what is promised, what came, what it costs. What an organization sells stands in its own list of
 * types; each carries a policy class. Tables: youtube_service_type, youtube_service_line.
 *
 * <p>Rules: the campaign's goal is the sum of its services' goals. A service that sells likes or comments runs only with an
 * admin's recorded word; the product itself never orders any.
 */
package app.backline.modules.youtube.lines;

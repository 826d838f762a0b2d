/**
 * How an organization presents itself: logo, colour, currency, time zone, the series of its invoices. Used by the side bar
 * and the public share page; whoever writes an invoice asks {@link app.backline.services.profile.ProfileService}. A logo is
 * never kept as it came: pictures are drawn anew, SVG keeps only what draws. Tables {@code organization_profile},
 * {@code organization_logo}.
 */
package app.backline.services.profile;

/**
 * What a SoundCloud campaign holds beyond the shared campaign: the track, receipts of reposts, and what was counted. Delivered
 * is the reach that receipts prove, or what the agency's sheet tells, whichever is more. Tables: soundcloud_order,
 * soundcloud_receipt, soundcloud_count.
 */
package app.backline.modules.soundcloud.orders;

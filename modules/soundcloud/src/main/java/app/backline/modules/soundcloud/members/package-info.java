/**
 * Channels of the network and their credits. A wallet never goes below 0 or above its cap; every change is a line of the
 * ledger, and the lines add up to the balance. Tables: soundcloud_member, soundcloud_credit.
 */
package app.backline.modules.soundcloud.members;

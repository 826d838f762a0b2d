package app.backline.modules.soundcloud.members;

/**
 * Credits given or taken by hand.
 *
 * @param change above 0 gives, below 0 takes
 * @param reason needed; the member reads it
 */
public record CreditChange(int change, String reason) {}

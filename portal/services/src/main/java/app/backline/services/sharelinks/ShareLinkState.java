package app.backline.services.sharelinks;

/** Whether a link opens. */
public enum ShareLinkState {
    OPEN,
    /** Its time is over. */
    EXPIRED,
    /** Somebody closed it; it never opens again. */
    REVOKED
}

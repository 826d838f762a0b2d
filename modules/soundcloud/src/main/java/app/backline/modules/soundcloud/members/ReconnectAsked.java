package app.backline.modules.soundcloud.members;

import java.util.UUID;

/** A member was asked to reconnect; fired in the transaction that keeps it. */
public record ReconnectAsked(UUID memberId, String member) {}

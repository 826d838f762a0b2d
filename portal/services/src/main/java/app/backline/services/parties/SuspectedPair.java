package app.backline.services.parties;

import java.util.UUID;

/** Two who may be one: the first was known longer. */
public record SuspectedPair(
        UUID firstId, String firstName, UUID secondId, String secondName, String reason, double likeness) {}

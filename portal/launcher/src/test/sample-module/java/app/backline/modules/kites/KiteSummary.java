package app.backline.modules.kites;

import java.util.UUID;

/** A kite in a list. */
public record KiteSummary(UUID id, String name, boolean inTheAir) {}

package app.backline.services.dashboard;

import java.time.LocalDate;
import java.util.UUID;

/** A campaign that ends soon. */
public record Ending(UUID campaignId, String name, String client, LocalDate endOn) {}

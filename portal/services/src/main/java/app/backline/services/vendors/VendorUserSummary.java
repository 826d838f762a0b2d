package app.backline.services.vendors;

import java.time.Instant;
import java.util.UUID;

/** A person of a vendor. */
public record VendorUserSummary(UUID id, UUID vendorId, String username, String linkedByName, Instant linkedAt) {}

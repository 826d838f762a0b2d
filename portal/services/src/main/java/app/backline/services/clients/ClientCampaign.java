package app.backline.services.clients;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A campaign as the client's page lists it. */
public record ClientCampaign(
        UUID id,
        String name,
        String platform,
        String status,
        long goal,
        String goalUnit,
        long delivered,
        BigDecimal budget,
        String currency,
        LocalDate startOn,
        String invoiceStatus) {}

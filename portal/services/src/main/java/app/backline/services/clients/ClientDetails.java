package app.backline.services.clients;

import java.util.List;

/** Everything the page of a client shows. */
public record ClientDetails(ClientSummary client, List<ClientCampaign> campaigns) {}

package app.backline.services.clients;

import java.util.List;

/**
 * Everything the page of a client shows.
 *
 * @param campaigns the newest first, at most 200
 * @param mayArchive whether the reader may archive it and bring it back
 */
public record ClientDetails(ClientSummary client, List<ClientCampaign> campaigns, boolean mayArchive) {}

package app.backline.modules.spotify.campaignfile;

import app.backline.modules.spotify.placements.CuratorStatus;
import app.backline.modules.spotify.placements.TrackLink;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.InvoiceStatus;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of the sheet. What is null is not known.
 *
 * @param remaining goal minus delivered; negative when more was delivered than promised
 * @param vendor the vendor's name as written; "" when blank
 * @param playlists the raw lines of the cell
 */
public record NewPlacement(
        String campaign,
        String client,
        long goal,
        Long remaining,
        Long daily,
        Long weekly,
        BigDecimal price,
        LocalDate startOn,
        CampaignStatus status,
        InvoiceStatus invoice,
        String salesperson,
        TrackLink link,
        String vendor,
        CuratorStatus curatorStatus,
        String playlists,
        boolean sfaChecked,
        String notes) {

    private static final String DASH = " - ";

    /** "Artist - Song" is split on the first " - "; without one the whole is the song. */
    public String songTitle() {
        int dash = campaign.indexOf(DASH);
        return dash <= 0 ? campaign : campaign.substring(dash + DASH.length()).strip();
    }

    /** Null when the name does not tell. */
    public String artist() {
        int dash = campaign.indexOf(DASH);
        return dash <= 0 ? null : campaign.substring(0, dash).strip();
    }

    /** What the file says was delivered; null when it does not. */
    public Long delivered() {
        return remaining == null ? null : Math.max(0, goal - remaining);
    }

    Deal deal() {
        return new Deal(goal, price, startOn, status, invoice, salesperson, delivered());
    }
}

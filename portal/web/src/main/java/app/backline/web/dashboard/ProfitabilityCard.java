package app.backline.web.dashboard;

import app.backline.services.dashboard.Dashboard.Profitability;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.How;

/** Active campaigns that earn too little; only for people who see what vendors cost. */
final class ProfitabilityCard {
    private ProfitabilityCard() {}

    static DataCard of(Profitability margins) {
        Lines lines = new Lines()
                .line(margins.critical(), "below 20 % margin", "bad", "campaigns?margin=critical")
                .line(margins.warning(), "from 20 to 30 %", "warn", "campaigns?margin=warning")
                .line(margins.healthy(), "30 % and more", "good", "campaigns?margin=healthy")
                .line(margins.unknown(), "not known", null, "campaigns?margin=unknown");
        return new DataCard("Profitability risk", Lines.figure(margins.critical() + margins.warning()), lines)
                .corner(new How(
                        "(budget - spent) / budget x 100",
                        "Active campaigns. Not known: no budget, or nobody told what vendors cost."));
    }
}

package app.backline.services.campaigns;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** A fact of a campaign that people enter. */
public enum CampaignField {
    NAME("Name", NewCampaign::name),
    CLIENT_ID("Client", NewCampaign::clientId),
    PLATFORM("Platform", NewCampaign::platform),
    GOAL("Goal", NewCampaign::goal),
    GOAL_UNIT("Counted in", NewCampaign::goalUnit),
    BUDGET("Budget", NewCampaign::budget),
    START_ON("Start", NewCampaign::startOn),
    END_ON("End", NewCampaign::endOn),
    SALESPERSON("Salesperson", NewCampaign::salesperson);

    private final String label;
    private final Function<NewCampaign, Object> value;

    CampaignField(String label, Function<NewCampaign, Object> value) {
        this.label = label;
        this.value = value;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    Object of(NewCampaign facts) {
        return value.apply(facts);
    }

    /** As text; empty where there is none. */
    public String text(NewCampaign facts) {
        Object fact = of(facts);
        return fact == null ? "" : fact instanceof BigDecimal amount ? amount.toPlainString() : fact.toString();
    }

    boolean isSame(NewCampaign one, NewCampaign other) {
        Object a = of(one);
        Object b = of(other);
        return a instanceof BigDecimal x && b instanceof BigDecimal y ? x.compareTo(y) == 0 : Objects.equals(a, b);
    }
}

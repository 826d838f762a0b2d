package app.backline.services.profile;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What an organization has set about itself; one row, made by its first change. */
@Entity
@Table(name = "organization_profile")
public class OrganizationProfile extends OrgScoped {
    private String color;
    private String currency;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "invoice_series")
    private String invoiceSeries;

    protected OrganizationProfile() {}

    static OrganizationProfile with(NewProfile facts) {
        OrganizationProfile profile = new OrganizationProfile();
        profile.become(facts);
        return profile;
    }

    void become(NewProfile facts) {
        color = facts.color();
        currency = facts.currency();
        timeZone = facts.timeZone();
        invoiceSeries = facts.invoiceSeries();
    }

    NewProfile facts() {
        return new NewProfile(color, currency, timeZone, invoiceSeries);
    }
}

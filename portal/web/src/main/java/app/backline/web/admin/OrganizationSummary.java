package app.backline.web.admin;

import app.backline.tenants.Organization;
import java.util.UUID;

/** @param status active or suspended */
public record OrganizationSummary(UUID id, String alias, String name, String status) {
    static OrganizationSummary of(Organization organization) {
        return new OrganizationSummary(
                organization.id(),
                organization.alias(),
                organization.name(),
                organization.active() ? "active" : "suspended");
    }
}

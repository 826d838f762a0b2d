package app.backline.modules.youtube.lines;

import java.util.UUID;

/** A service as lists and REST show it. */
public record ServiceTypeSummary(UUID id, String name, String counts, PolicyClass policyClass, long version) {
    static ServiceTypeSummary of(ServiceType type) {
        return new ServiceTypeSummary(type.id(), type.name(), type.counts(), type.policyClass(), type.version());
    }

    public boolean isProhibited() {
        return policyClass == PolicyClass.PROHIBITED_ENGAGEMENT;
    }
}

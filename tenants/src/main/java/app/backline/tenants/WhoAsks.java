package app.backline.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;

/** Who looks at a page. A page runs outside services, where nobody is bound yet; what it offers depends on its reader. */
@ApplicationScoped
@OrgBound
public class WhoAsks {
    public Caller caller() {
        return CurrentOrganization.requireCaller();
    }

    /** For parts of a page that are not made by injection. */
    public static Caller now() {
        return CDI.current().select(WhoAsks.class).get().caller();
    }
}

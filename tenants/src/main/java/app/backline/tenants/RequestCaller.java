package app.backline.tenants;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/** Who sent the current HTTP request; the sign-in says so once it has verified the token. */
@RequestScoped
public class RequestCaller {
    private Caller caller;
    private List<Caller> everywhere = List.of();

    public void is(Caller verified) {
        caller = verified;
    }

    /** The same one in each organization the token names. */
    public void worksIn(List<Caller> verified) {
        everywhere = List.copyOf(verified);
    }

    public List<Caller> everywhere() {
        return everywhere;
    }

    public Optional<Caller> get() {
        return Optional.ofNullable(caller);
    }
}

package app.backline.tenants;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who sent the current HTTP request; the sign-in says so once it has verified the token. */
@RequestScoped
public class RequestCaller {
    private Caller caller;

    public void is(Caller verified) {
        caller = verified;
    }

    public Optional<Caller> get() {
        return Optional.ofNullable(caller);
    }
}

package app.backline.keycloak.adapter;

import app.backline.tenants.Caller;
import app.backline.tenants.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The sign-in of a browser: begun, completed, refreshed, switched to another organization, ended. */
@ApplicationScoped
public class SignIns {
    /** Session attribute with the {@link Caller} of the page that is open: person, organization, roles. */
    public static final String CALLER = "app.backline.caller";

    /** Session attribute with the {@link Identity} of the person; also there when no organization is bound. */
    public static final String IDENTITY = "app.backline.identity";

    private static final String SIGNED_IN = "app.backline.signed-in";
    private static final String PENDING = "app.backline.pending";
    private static final String ORGANIZATION = "app.backline.organization";
    private static final String LOCK = "app.backline.lock";

    @Inject
    private OidcClient keycloak;

    @Inject
    private Tokens tokens;

    @Inject
    private OrganizationChoice choice;

    @Inject
    private Clock clock;

    private record Lock() implements Serializable {}

    /** @return the address at Keycloak to send the browser to */
    String begin(HttpServletRequest request, String target) {
        keycloak.requireUp();
        PendingSignIn pending = PendingSignIn.to(target);
        request.getSession(true).setAttribute(PENDING, pending);
        return keycloak.authorization(pending);
    }

    /**
     * @return the page the person wanted; empty when no sign-in is pending: a bookmark, the back button
     * @throws TokenRefused when the answer is not the one to our question
     */
    Optional<String> complete(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        PendingSignIn pending = session == null ? null : (PendingSignIn) session.getAttribute(PENDING);
        if (pending == null) {
            return Optional.empty();
        }
        session.removeAttribute(PENDING);
        String code = request.getParameter("code");
        if (code == null || !pending.answeredBy(request.getParameter("state"))) {
            throw new TokenRefused("The answer does not belong to this sign-in");
        }
        JsonObject answer = keycloak.exchange(code, pending);
        Identity identity = tokens.signedIn(answer.getString("id_token"), pending.nonce());
        request.changeSessionId();
        session.setAttribute(LOCK, new Lock());
        session.setAttribute(SIGNED_IN, SignedIn.of(identity, answer, clock.instant()));
        return Optional.of(pending.target());
    }

    /**
     * Who the session belongs to now, with the roles of the newest token. A refused refresh (signed out elsewhere,
     * disabled) ends the session.
     */
    Optional<Identity> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        SignedIn signedIn = session == null ? null : (SignedIn) session.getAttribute(SIGNED_IN);
        if (signedIn == null) {
            return Optional.empty();
        }
        try {
            return Optional.of((signedIn.isStale(clock.instant()) ? refreshed(session) : signedIn).identity());
        } catch (TokenRefused | IllegalStateException ended) {
            endQuietly(session);
            return Optional.empty();
        }
    }

    /** Puts the person and their organization into the session, where open pages find them. */
    Optional<Caller> bind(HttpServletRequest request, Identity identity) {
        HttpSession session = request.getSession(false);
        String wanted = (String) session.getAttribute(ORGANIZATION);
        Optional<Caller> caller = choice.forSession(identity, wanted).map(identity::caller);
        remember(session, IDENTITY, identity);
        remember(session, CALLER, caller.orElse(null));
        return caller;
    }

    /** Works in another of the person's own organizations from the next request on; a foreign one is ignored. */
    public void switchTo(HttpServletRequest request, String alias) {
        identity(request)
                .filter(identity -> choice.forSession(identity, alias)
                        .map(Organization::alias)
                        .filter(alias::equals)
                        .isPresent())
                .ifPresent(identity -> request.getSession(false).setAttribute(ORGANIZATION, alias));
    }

    /** The organizations the person of this identity can work in, by name. */
    public List<Organization> organizations(Identity identity) {
        return choice.of(identity);
    }

    /** The person of this identity in each organization they can work in, by its alias. */
    public List<Caller> callers(Identity identity) {
        return choice.of(identity).stream().map(identity::caller).toList();
    }

    public static Optional<Identity> identity(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(it -> (Identity) it.getAttribute(IDENTITY));
    }

    /** @return where the browser goes to sign out at Keycloak too; empty for one who was not signed in */
    public Optional<String> end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        SignedIn signedIn = (SignedIn) session.getAttribute(SIGNED_IN);
        session.invalidate();
        return Optional.ofNullable(signedIn).map(SignedIn::idToken).map(keycloak::endSession);
    }

    /** One refresh at a time: the requests of one page come in parallel. */
    private SignedIn refreshed(HttpSession session) {
        synchronized (session.getAttribute(LOCK)) {
            SignedIn now = (SignedIn) session.getAttribute(SIGNED_IN);
            if (now.isStale(clock.instant())) {
                now = refresh(now);
                session.setAttribute(SIGNED_IN, now);
            }
            return now;
        }
    }

    private SignedIn refresh(SignedIn old) {
        if (old.refreshToken() == null) {
            throw new TokenRefused("There is no refresh token");
        }
        JsonObject answer = keycloak.refresh(old.refreshToken());
        Identity identity = tokens.signedIn(answer.getString("id_token"), null);
        if (!identity.subject().equals(old.identity().subject())) {
            throw new TokenRefused("The refreshed token belongs to somebody else");
        }
        return SignedIn.of(identity, answer, clock.instant());
    }

    private static void remember(HttpSession session, String name, Object value) {
        if (value == null) {
            session.removeAttribute(name);
        } else if (!value.equals(session.getAttribute(name))) {
            session.setAttribute(name, value);
        }
    }

    private static void endQuietly(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            // another request of the same page was first
            return;
        }
    }
}

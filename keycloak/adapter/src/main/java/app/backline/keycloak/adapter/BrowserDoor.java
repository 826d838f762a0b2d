package app.backline.keycloak.adapter;

import app.backline.tenants.Caller;
import app.backline.tenants.RequestCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** People: signed in at Keycloak, remembered by the session, asserted anew for each request. */
@ApplicationScoped
public class BrowserDoor {
    private static final Set<String> ALWAYS_OPEN = Set.of("/logout", "/signed-out");

    @Inject
    private SignIns signIns;

    @Inject
    private RequestCaller caller;

    AuthenticationStatus enter(HttpMessageContext context) throws IOException {
        try {
            HttpServletRequest request = context.getRequest();
            String path = RequestPath.of(request);
            if (path.equals("/callback")) {
                return complete(context);
            }
            if (ALWAYS_OPEN.contains(path)) {
                return context.doNothing();
            }
            Optional<Identity> identity = signIns.current(request);
            if (identity.isPresent()) {
                return admit(context, identity.get());
            }
            return context.isProtected() ? challenge(context) : context.doNothing();
        } catch (KeycloakDown e) {
            return answer(
                    context,
                    PlainPage.unavailable(
                            "Sign-in is not available",
                            "Keycloak does not answer. Your work is safe; try again soon."));
        }
    }

    private AuthenticationStatus admit(HttpMessageContext context, Identity identity) throws IOException {
        Optional<Caller> bound = signIns.bind(context.getRequest(), identity);
        if (bound.isEmpty() && !identity.platformAdmin()) {
            return answer(
                    context,
                    new PlainPage(
                            403,
                            "No organization",
                            "Your account belongs to no active organization. Ask the admin of your agency to add you.",
                            "Sign out",
                            "/logout"));
        }
        bound.ifPresent(caller::is);
        Set<String> roles = BearerDoor.keys(bound.map(Caller::roles).orElseGet(() -> identity.roles(null)));
        return context.notifyContainerAboutLogin(new CallerPrincipal(identity.username()), roles);
    }

    private AuthenticationStatus challenge(HttpMessageContext context) throws IOException {
        HttpServletRequest request = context.getRequest();
        String query = request.getQueryString();
        String target = request.getRequestURI() + (query == null ? "" : "?" + query);
        return redirect(context, signIns.begin(request, target));
    }

    private AuthenticationStatus complete(HttpMessageContext context) throws IOException {
        try {
            return redirect(context, signIns.complete(context.getRequest()).orElse("/"));
        } catch (TokenRefused e) {
            return answer(
                    context,
                    new PlainPage(
                            403,
                            "Sign-in failed",
                            "Keycloak did not confirm this sign-in. Nothing was changed.",
                            "Sign in again",
                            "/login"));
        }
    }

    private static AuthenticationStatus redirect(HttpMessageContext context, String location) throws IOException {
        context.getResponse().setHeader("Cache-Control", "no-store");
        context.getResponse().sendRedirect(location);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus answer(HttpMessageContext context, PlainPage page) throws IOException {
        page.write(context.getResponse());
        return AuthenticationStatus.SEND_FAILURE;
    }
}

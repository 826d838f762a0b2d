package app.backline.keycloak.adapter;

import app.backline.tenants.RequestCaller;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/** Programs: each request under {@code /api/} brings its token; no session is made or read. */
@ApplicationScoped
public class BearerDoor {
    @Inject
    private Tokens tokens;

    @Inject
    private OrganizationChoice choice;

    @Inject
    private RequestCaller caller;

    AuthenticationStatus enter(HttpMessageContext context) throws IOException {
        HttpServletRequest request = context.getRequest();
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return context.doNothing();
        }
        try {
            Identity identity = tokens.bearer(header.substring(7).trim());
            var organization = choice.forRequest(identity, request.getHeader(OrganizationChoice.HEADER));
            organization.map(identity::caller).ifPresent(caller::is);
            Set<Role> roles = identity.roles(organization.map(it -> it.alias()).orElse(null));
            return context.notifyContainerAboutLogin(new CallerPrincipal(identity.username()), keys(roles));
        } catch (TokenRefused e) {
            return refuse(context, 401, "The access token is not valid. Ask for a new one.");
        } catch (RequestRefused e) {
            return refuse(context, e.status(), e.getMessage());
        } catch (KeycloakDown e) {
            return refuse(context, 503, "Tokens cannot be checked now. Try again.");
        }
    }

    static Set<String> keys(Set<Role> roles) {
        return roles.stream().map(Role::key).collect(Collectors.toSet());
    }

    private static AuthenticationStatus refuse(HttpMessageContext context, int status, String detail)
            throws IOException {
        ProblemAnswer.write(context.getResponse(), status, detail);
        return AuthenticationStatus.SEND_FAILURE;
    }
}

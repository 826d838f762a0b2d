package app.backline.keycloak.adapter;

import app.backline.tenants.ApiClient;
import app.backline.tenants.ApiClientService;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.RequestCaller;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
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

    @Inject
    private ApiClientService clients;

    AuthenticationStatus enter(HttpMessageContext context) throws IOException {
        HttpServletRequest request = context.getRequest();
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return context.doNothing();
        }
        try {
            Identity identity = tokens.bearer(header.substring(7).trim());
            var organization = choice.forRequest(identity, request.getHeader(OrganizationChoice.HEADER));
            Optional<Caller> found = organization.map(identity::caller);
            if (found.isPresent() && isRevoked(identity, found.get())) {
                return refuse(context, 401, "This API client was revoked.");
            }
            found.ifPresent(caller::is);
            caller.worksIn(choice.of(identity).stream().map(identity::caller).toList());
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

    /** Tokens of a revoked program would live for minutes, so each request is looked at. */
    private boolean isRevoked(Identity identity, Caller program) {
        if (identity.program() == null || !identity.program().startsWith(ApiClient.PREFIX)) {
            return false;
        }
        boolean[] admitted = new boolean[1];
        CurrentOrganization.as(program, () -> admitted[0] = clients.admit(identity.program()));
        return !admitted[0];
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

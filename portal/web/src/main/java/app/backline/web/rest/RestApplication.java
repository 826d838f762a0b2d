package app.backline.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The door for programs. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Backline",
                        version = "1",
                        description =
                                "Send an access token of your organization's identity provider. A token that names several"
                                        + " organizations needs the header X-Organization with the alias of one. Lists come"
                                        + " in pages: limit and after ask, next answers. Change with If-Match, the ETag you"
                                        + " read. Repeat a POST safely with the header Idempotency-Key."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token for the audience portal-api")
public class RestApplication extends Application {}

package app.backline.services.profile;

import app.backline.services.problems.BadRequest;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.TooLarge;
import app.backline.services.problems.Versions;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** The organization's own profile. */
@Path("/organization")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProfileResource {
    @Inject
    private ProfileService profiles;

    @GET
    @Path("/profile")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Response get() {
        return answer(profiles.get());
    }

    @PUT
    @Path("/profile")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    public Response change(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewProfile facts) {
        long version = profiles.get().version();
        Versions.check(ifMatch, version);
        return answer(profiles.change(version, BadRequest.unlessGiven(facts)));
    }

    @GET
    @Path("/logo")
    @Produces({"image/png", "image/svg+xml"})
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Response logo() {
        OrganizationLogo logo = profiles.logo().orElseThrow(() -> new NotFound("There is no logo."));
        return Response.ok(logo.content(), logo.mediaType())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** The picture is the body; PNG, JPEG or SVG of at most 2 MB. */
    @PUT
    @Path("/logo")
    @Consumes({"image/png", "image/jpeg", "image/svg+xml"})
    @RolesAllowed(Roles.ADMIN)
    public Response changeLogo(InputStream body) {
        return answer(profiles.changeLogo(read(body)));
    }

    @DELETE
    @Path("/logo")
    @RolesAllowed(Roles.ADMIN)
    public Response removeLogo() {
        return answer(profiles.removeLogo());
    }

    private static byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LogoFile.MAX_BYTES + 1);
            if (bytes.length > LogoFile.MAX_BYTES) {
                throw new TooLarge("The logo is larger than 2 MB.");
            }
            return bytes;
        } catch (IOException broken) {
            throw new BadRequest("The picture did not arrive whole. Send it again.");
        }
    }

    private static Response answer(ProfileSummary profile) {
        return Response.ok(profile)
                .header(HttpHeaders.ETAG, Versions.etag(profile.version()))
                .build();
    }
}

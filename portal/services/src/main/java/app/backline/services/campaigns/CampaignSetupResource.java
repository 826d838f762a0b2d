package app.backline.services.campaigns;

import app.backline.services.problems.BadRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** A campaign's setup for programs: what is done, what is missing, who may do it. */
@Path("/campaigns/{id}/setup")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignSetupResource {
    @Inject
    private CampaignSetupService setup;

    @Inject
    private SetupChecklists checklists;

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public SetupChecklist get(@PathParam("id") UUID id) {
        return checklists.of(id);
    }

    /** Records the client's approval: by, on, how (email, call, message, meeting, contract), note. */
    @POST
    @Path("/client-approval")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
    public SetupChecklist approve(@PathParam("id") UUID id, ClientApproval approval) {
        setup.recordClientApproval(id, BadRequest.unlessGiven(approval));
        return checklists.of(id);
    }

    /** Confirms the budget as it stands. */
    @POST
    @Path("/budget-confirmation")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    public SetupChecklist confirmBudget(@PathParam("id") UUID id) {
        setup.confirmBudget(id);
        return checklists.of(id);
    }

    /** States what is invoiced: not_invoiced, sent or paid. */
    @POST
    @Path("/invoice-status")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
    public SetupChecklist stateInvoice(@PathParam("id") UUID id, InvoiceStatement statement) {
        InvoiceStatus status = BadRequest.unlessGiven(statement).invoiceStatus();
        if (status == null) {
            throw new InvalidInput("invoice_status", "Say not_invoiced, sent or paid.");
        }
        setup.stateInvoice(id, status);
        return checklists.of(id);
    }

    /** What is invoiced. */
    public record InvoiceStatement(InvoiceStatus invoiceStatus) {}
}

package app.backline.web.admin;

import app.backline.services.ui.Buttons;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.tenants.Role;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** A new client's secret, shown once; and what a client is later. */
final class ApiClientDialogs {
    private ApiClientDialogs() {}

    static void issued(IssuedApiClient issued) {
        Dialog dialog = new Dialog(issued.client().name() + " may come in");
        dialog.setWidth("560px");
        dialog.setCloseOnOutsideClick(false);
        TextField id = shown("Client id", issued.client().clientId(), "api-client-id");
        TextField secret = shown("Client secret", issued.clientSecret(), "api-client-secret");
        TextArea example = new TextArea("To get a token for five minutes");
        example.setValue("curl -d grant_type=client_credentials -d client_id="
                + issued.client().clientId() + " -d client_secret=... " + issued.tokenUrl());
        example.setReadOnly(true);
        example.setWidthFull();
        dialog.add(new Paragraph("Copy the secret now; it is shown this once and nowhere again."), id, secret, example);
        dialog.getFooter().add(Buttons.primary("Done", dialog::close));
        dialog.open();
    }

    static void details(ApiClientSummary client, List<ModuleAccess> access, Runnable revoke) {
        Dialog dialog = new Dialog(client.name());
        dialog.setWidth("560px");
        dialog.add(new Facts()
                .fact("Client id", client.clientId())
                .fact("Role", Role.of(client.role()).map(Role::label).orElse(""))
                .fact("Created", Formats.time(client.createdAt()) + " by " + client.createdBy())
                .fact("Last used", client.lastUsedAt() == null ? "never" : Formats.time(client.lastUsedAt())));
        access.forEach(module -> dialog.add(line(module)));
        dialog.getFooter().add(Buttons.quiet("Close", dialog::close));
        if (client.active()) {
            dialog.getFooter().add(Buttons.danger("Revoke", () -> {
                dialog.close();
                revoke.run();
            }));
        } else {
            dialog.add(
                    new Paragraph("Revoked " + Formats.time(client.revokedAt()) + " by " + client.revokedBy() + "."));
        }
        dialog.open();
    }

    private static Paragraph line(ModuleAccess module) {
        String may = new PersonPermission(module.module(), module.read(), module.write(), module.delete()).words();
        Paragraph line = new Paragraph(module.name() + ": " + may + (module.own() ? " (own)" : ""));
        line.addClassName("quiet");
        return line;
    }

    private static TextField shown(String label, String value, String id) {
        TextField field = new TextField(label);
        field.setId(id);
        field.setValue(value);
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("once-only");
        return field;
    }
}

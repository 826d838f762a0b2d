package app.backline.services.profile.ui;

import app.backline.services.profile.OrganizationLogo;
import app.backline.services.profile.ProfileService;
import app.backline.services.profile.ProfileSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Purpose;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** How the organization presents itself: logo, colour, currency, time zone, invoice series. */
@Route("settings/organization")
@PageTitle("Organization · Backline")
@Purpose("Logo, colour, currency, time zone and invoice numbers")
@Menu(title = "Organization", order = 89, icon = "BUILDING")
@RolesAllowed(Roles.ADMIN)
@Dependent
public class ProfileView extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MAX_BYTES = 2 * 1024 * 1024;

    private final transient ProfileService profiles;
    private final Div logo = new Div();
    private final ProfileForm form = new ProfileForm();
    private transient ProfileSummary profile;

    @Inject
    public ProfileView(ProfileService profiles) {
        this.profiles = profiles;
        profile = profiles.get();
        form.show(profile);
        add(
                new PageHeader(
                        profile.name(),
                        "How your organization looks to its clients and people",
                        Buttons.primary("Save profile", this::save)),
                new DataCard("Logo", logo),
                new DataCard("Colour and habits", form));
        showLogo();
    }

    private void save() {
        Notices.orProblem(() -> form.save(facts -> {
            profile = profiles.change(profile.version(), facts);
            form.show(profile);
            Notices.success("Saved. Share pages show it from now on.");
        }));
    }

    private void showLogo() {
        logo.removeAll();
        Div row = new Div(profiles.logo()
                .map(ProfileView::picture)
                .orElseGet(() -> new Span("No logo yet: the first letter of the name stands in its place.")));
        row.addClassName("logo-preview");
        logo.add(row, upload());
        if (profile.logo() != null) {
            logo.add(Buttons.quiet("Remove logo", this::remove));
        }
    }

    private static Component picture(OrganizationLogo logo) {
        return new Image(logo.dataAddress(), "Your logo");
    }

    private Component upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> Notices.orProblem(() -> {
            profile = profiles.changeLogo(bytes);
            showLogo();
            Notices.success("The logo is on your share pages and in the side bar from the next page on.");
        })));
        upload.setId("logo");
        upload.setUploadButton(new Button("Choose a logo"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setAcceptedFileTypes(".png", ".jpg", ".jpeg", ".svg", "image/png", "image/jpeg", "image/svg+xml");
        upload.addFileRejectedListener(
                event -> Notices.error("The browser did not send the file: " + event.getErrorMessage()));
        Paragraph limits =
                new Paragraph("PNG, JPEG or SVG, up to 2 MB. It is drawn anew: whatever else the file held is gone.");
        limits.addClassName("quiet");
        return new Div(upload, limits);
    }

    private void remove() {
        Dialogs.confirm("Remove the logo?", "The first letter of your name stands in its place.", "Remove logo", () -> {
            profile = profiles.removeLogo();
            showLogo();
        });
    }
}

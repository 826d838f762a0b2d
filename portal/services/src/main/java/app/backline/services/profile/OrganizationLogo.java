package app.backline.services.profile;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Base64;

/** An organization's logo, as it was drawn anew. */
@Entity
@Table(name = "organization_logo")
public class OrganizationLogo extends OrgScoped {
    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;
    private String seal;

    protected OrganizationLogo() {}

    OrganizationLogo(LogoFile file) {
        become(file);
    }

    void become(LogoFile file) {
        mediaType = file.mediaType();
        content = file.content();
        seal = file.seal();
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }

    /** Names this picture and no other: the start of its SHA-256. */
    public String seal() {
        return seal;
    }

    /** The picture inside an address, for pages that load nothing else. */
    public String dataAddress() {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
    }
}

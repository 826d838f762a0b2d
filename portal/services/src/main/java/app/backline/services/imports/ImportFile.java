package app.backline.services.imports;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The file of a run as it came, compressed. */
@Entity
@Table(name = "import_file")
public class ImportFile extends OrgScoped {
    @Column(name = "run_id")
    private UUID runId;

    private byte[] content;

    protected ImportFile() {}

    ImportFile(UUID runId, byte[] content) {
        this.runId = runId;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}

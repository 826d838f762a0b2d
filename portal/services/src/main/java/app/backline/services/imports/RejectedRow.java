package app.backline.services.imports;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A row that was not taken, with its cells as they stood in the file. */
@Entity
@Table(name = "rejected_row")
public class RejectedRow extends OrgScoped {
    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "row_number")
    private int rowNumber;

    private String reason;
    private List<String> cells;

    protected RejectedRow() {}

    public UUID runId() {
        return runId;
    }

    public int rowNumber() {
        return rowNumber;
    }

    public String reason() {
        return reason;
    }

    public List<String> cells() {
        return cells;
    }
}

package app.backline.services.imports;

import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Jsonb;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/**
 * A file's way in. Queued when the file is accepted, running while its rows are read and written in one transaction, then
 * completed, or failed with nothing stored. A run never leaves its last two states; it can be repeated as a new one.
 */
@Entity
@Table(name = "import_run")
public class ImportRun extends OrgScoped {
    @Column(name = "definition_key")
    private String definitionKey;

    @Column(name = "module_key")
    private String moduleKey;

    @Column(name = "file_name")
    private String fileName;

    private String mode;
    private String status = ImportStatus.QUEUED.key();
    private Jsonb mapping;
    private Jsonb answers;
    private List<String> headers;
    private List<String> options;

    @Column(name = "total_rows")
    private int totalRows;

    private int imported;
    private int updated;
    private int unchanged;
    private int rejected;
    private int warned;
    private List<String> warnings = List.of();
    private String failure;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected ImportRun() {}

    ImportRun(NewImport from, ReadyImport ready, String startedBy) {
        this.definitionKey = from.definition();
        this.moduleKey = ready.found().moduleKey();
        this.fileName = from.fileName();
        this.mode = from.mode().key();
        this.mapping = MappingJson.write(ready.mapping().byHeader());
        this.answers = MappingJson.write(from.answers());
        this.headers = ready.file().headers();
        this.options = from.options().stream().sorted().toList();
        this.totalRows = ready.file().rows();
        this.startedBy = startedBy;
    }

    void begin(Instant now) {
        require(ImportStatus.QUEUED, "begun");
        status = ImportStatus.RUNNING.key();
        startedAt = now;
    }

    void complete(ImportOutcome outcome, Instant now) {
        require(ImportStatus.RUNNING, "completed");
        totalRows = outcome.total();
        imported = outcome.imported();
        updated = outcome.updated();
        unchanged = outcome.unchanged();
        rejected = outcome.rejected().size();
        warned = outcome.warned();
        warnings = outcome.warnings();
        status = ImportStatus.COMPLETED.key();
        finishedAt = now;
    }

    /** @param reason what happened and what helps, for the person who started it */
    void fail(String reason, Instant now) {
        if (isOver()) {
            throw new RuleViolation("An import that is over cannot fail any more.");
        }
        failure = reason;
        status = ImportStatus.FAILED.key();
        finishedAt = now;
    }

    public boolean isOver() {
        return status() == ImportStatus.COMPLETED || status() == ImportStatus.FAILED;
    }

    public ImportStatus status() {
        return ImportStatus.of(status);
    }

    public ImportMode mode() {
        return ImportMode.of(mode);
    }

    public String definitionKey() {
        return definitionKey;
    }

    public String moduleKey() {
        return moduleKey;
    }

    public String fileName() {
        return fileName;
    }

    public Jsonb mapping() {
        return mapping;
    }

    /** Question to choice. */
    public Jsonb answers() {
        return answers;
    }

    /** Of the file, in its order. */
    public List<String> headers() {
        return headers;
    }

    public List<String> options() {
        return options;
    }

    public String failure() {
        return failure;
    }

    private void require(ImportStatus expected, String verb) {
        if (status() != expected) {
            throw new RuleViolation("Only an import that is " + expected.key() + " can be " + verb + ".");
        }
    }
}

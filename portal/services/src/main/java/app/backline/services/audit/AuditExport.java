package app.backline.services.audit;

import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;

/** The audit log as CSV, read part by part, so that any length takes the same memory. */
@ApplicationScoped
public class AuditExport {
    private static final String HEADER =
            "position,happened_at,who,subject,action,entity,entity_id,before,after,hash\r\n";

    @Inject
    private AuditService audit;

    public void write(AuditFilter filter, Writer out) throws IOException {
        out.write(HEADER);
        Cursor after = null;
        Page<AuditRecord> page;
        do {
            page = audit.list(filter, new PageRequest(PageRequest.MAX_LIMIT, after));
            for (AuditRecord entry : page.items()) {
                out.write(line(entry));
            }
            after = page.next() == null ? null : Cursor.decode(page.next());
        } while (after != null);
        out.flush();
    }

    private static String line(AuditRecord entry) {
        return String.join(
                        ",",
                        String.valueOf(entry.position()),
                        entry.happenedAt().toString(),
                        cell(entry.who()),
                        cell(entry.subject()),
                        cell(entry.action()),
                        cell(entry.entity()),
                        cell(entry.entityId()),
                        cell(entry.before()),
                        cell(entry.after()),
                        cell(entry.hash()))
                + "\r\n";
    }

    /** Quoted; text that a spreadsheet would run as a formula gets an apostrophe. */
    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean runs = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + ((runs ? "'" : "") + text).replace("\"", "\"\"") + '"';
    }
}

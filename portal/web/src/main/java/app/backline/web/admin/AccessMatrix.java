package app.backline.web.admin;

import app.backline.services.ui.Buttons;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import app.backline.tenants.AccessLevel;
import app.backline.tenants.Role;
import app.backline.tenants.RoleDefaults;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Modules by read, write and delete. A line follows the role until somebody ticks in it; then it is the person's own, and
 * can be given back to the role.
 */
class AccessMatrix extends NativeTable {
    private final List<Line> lines = new ArrayList<>();
    private Collection<Role> roles;

    AccessMatrix(List<ModuleAccess> access, Collection<Role> roles) {
        this.roles = roles;
        addClassNames("plain-table", "matrix-table");
        add(new NativeTableHeader(new NativeTableRow(
                new NativeTableHeaderCell("Module"),
                new NativeTableHeaderCell("Read"),
                new NativeTableHeaderCell("Write"),
                new NativeTableHeaderCell("Delete"),
                new NativeTableHeaderCell("Decided by"))));
        NativeTableBody body = new NativeTableBody();
        access.forEach(module -> body.add(new Line(module)));
        add(body);
    }

    /** Lines that follow the role show what the new roles allow. */
    void follow(Collection<Role> chosen) {
        roles = chosen;
        lines.forEach(Line::show);
    }

    /** The lines that are somebody's own. */
    List<PersonPermission> own() {
        return lines.stream()
                .filter(line -> line.own)
                .map(line -> new PersonPermission(
                        line.module, line.read.getValue(), line.write.getValue(), line.delete.getValue()))
                .toList();
    }

    private final class Line extends NativeTableRow {
        private final String module;
        private final Checkbox read;
        private final Checkbox write;
        private final Checkbox delete;
        private final Div decided = new Div();
        private final Button reset;
        private boolean own;

        Line(ModuleAccess access) {
            module = access.module();
            own = access.own();
            read = box("Read " + access.name(), access.read());
            write = box("Write " + access.name(), access.write());
            delete = box("Delete " + access.name(), access.delete());
            reset = Buttons.quiet("Use the role", this::reset);
            reset.setAriaLabel("Use the role for " + access.name());
            setId("access-" + module);
            add(
                    new NativeTableCell(access.name()),
                    new NativeTableCell(read),
                    new NativeTableCell(write),
                    new NativeTableCell(delete),
                    new NativeTableCell(decided));
            lines.add(this);
            show();
        }

        private Checkbox box(String label, boolean value) {
            Checkbox box = new Checkbox(value);
            box.setAriaLabel(label);
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    ticked(box, change.getValue());
                }
            });
            return box;
        }

        /** Who writes also reads, who deletes also writes. */
        private void ticked(Checkbox box, boolean on) {
            own = true;
            if (on) {
                read.setValue(true);
                write.setValue(box == write || box == delete || write.getValue());
            } else {
                delete.setValue(false);
                write.setValue(box == delete && write.getValue());
            }
            show();
        }

        private void reset() {
            own = false;
            show();
        }

        private void show() {
            if (!own) {
                Set<AccessLevel> allowed = RoleDefaults.of(roles, module);
                read.setValue(allowed.contains(AccessLevel.READ));
                write.setValue(allowed.contains(AccessLevel.WRITE));
                delete.setValue(allowed.contains(AccessLevel.DELETE));
            }
            decided.removeAll();
            decided.add(own ? StatusBadge.of("own", Tone.INFO) : StatusBadge.of("role", Tone.NEUTRAL));
            if (own) {
                decided.add(reset);
            }
        }
    }
}

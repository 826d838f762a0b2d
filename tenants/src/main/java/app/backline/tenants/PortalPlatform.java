package app.backline.tenants;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQL10Platform;

/** PostgreSQL with nullable uuid columns: EclipseLink would bind a null UUID as text. */
public class PortalPlatform extends PostgreSQL10Platform {
    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCTypeForSetNull(DatabaseField field) {
        return field.getType() == UUID.class ? Types.OTHER : super.getJDBCTypeForSetNull(field);
    }
}

package app.backline.services.audit;

import app.backline.tenants.Jsonb;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An entry to read.
 *
 * @param position its place in the organization's chain, from 1
 * @param subject who did it, by the identity provider's id; {@code system} for the portal
 * @param entityId which thing; null where the entry speaks of many
 * @param before the thing's fields before; null for a new one
 * @param after its fields after; null for a removed one
 * @param hash SHA-256 over the hash before and this content, in hex
 */
public record AuditRecord(
        long position,
        UUID id,
        Instant happenedAt,
        String subject,
        String who,
        String action,
        String entity,
        UUID entityId,
        JsonObject before,
        JsonObject after,
        String hash) {

    /** What changed, field by field. */
    public List<AuditChange> changes() {
        return AuditChange.between(before, after);
    }

    record Row(
            long position,
            UUID id,
            Instant happenedAt,
            String subject,
            String who,
            String action,
            String entity,
            UUID entityId,
            Jsonb before,
            Jsonb after,
            String hash) {
        AuditRecord read() {
            return new AuditRecord(
                    position, id, happenedAt, subject, who, action, entity, entityId, json(before), json(after), hash);
        }

        private static JsonObject json(Jsonb document) {
            if (document == null || !document.text().startsWith("{")) {
                return null;
            }
            try (JsonReader reader = Json.createReader(new StringReader(document.text()))) {
                return reader.readObject();
            }
        }
    }
}

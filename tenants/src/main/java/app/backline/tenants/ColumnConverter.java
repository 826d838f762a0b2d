package app.backline.tenants;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.postgresql.util.PGobject;

/** One converter for each attribute type that EclipseLink does not bring to PostgreSQL by itself. */
enum ColumnConverter implements Converter {
    UUIDS {
        @Override
        public Object convertObjectValueToDataValue(Object value, Session session) {
            return value;
        }

        @Override
        public Object convertDataValueToObjectValue(Object value, Session session) {
            return value instanceof String text ? UUID.fromString(text) : value;
        }

        @Override
        void describe(AbstractDirectMapping mapping) {
            mapping.getField().setType(UUID.class);
            mapping.getField()
                    .setSqlType(Types.OTHER); // else a server that chooses its own platform binds null as text
        }
    },
    INSTANTS {
        @Override
        public Object convertObjectValueToDataValue(Object value, Session session) {
            return value == null ? null : Timestamp.from((Instant) value);
        }

        @Override
        public Object convertDataValueToObjectValue(Object value, Session session) {
            return value instanceof Timestamp timestamp ? timestamp.toInstant() : value;
        }

        @Override
        void describe(AbstractDirectMapping mapping) {
            mapping.getField().setType(Timestamp.class);
        }
    },
    JSON {
        @Override
        public Object convertObjectValueToDataValue(Object value, Session session) {
            return pg("jsonb", value == null ? null : ((Jsonb) value).text());
        }

        @Override
        public Object convertDataValueToObjectValue(Object value, Session session) {
            return toJsonb(value);
        }
    },
    TEXTS {
        @Override
        public Object convertObjectValueToDataValue(Object value, Session session) {
            return pg("text[]", value == null ? null : literal((List<?>) value));
        }

        @Override
        public Object convertDataValueToObjectValue(Object value, Session session) {
            return toTexts(value);
        }
    };

    static Optional<ColumnConverter> of(Class<?> attributeType) {
        if (attributeType == UUID.class) {
            return Optional.of(UUIDS);
        }
        if (attributeType == Instant.class) {
            return Optional.of(INSTANTS);
        }
        if (attributeType == Jsonb.class) {
            return Optional.of(JSON);
        }
        return attributeType == List.class ? Optional.of(TEXTS) : Optional.empty();
    }

    void attach(AbstractDirectMapping mapping, Session session) {
        mapping.setConverter(this);
        initialize(mapping, session);
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
        describe((AbstractDirectMapping) mapping);
    }

    void describe(AbstractDirectMapping mapping) {
        mapping.getField().setType(null);
        mapping.getField().setSqlType(Types.OTHER);
    }

    static Jsonb toJsonb(Object value) {
        if (value == null) {
            return null;
        }
        String text = value instanceof PGobject object ? object.getValue() : value.toString();
        return text == null ? null : new Jsonb(text);
    }

    static List<String> toTexts(Object value) {
        if (value == null) {
            return null;
        }
        try {
            Object[] texts = value instanceof Array array ? (Object[]) array.getArray() : (Object[]) value;
            return Arrays.stream(texts).map(text -> (String) text).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("A text[] column could not be read", e);
        }
    }

    private static PGobject pg(String type, String text) {
        try {
            PGobject object = new PGobject();
            object.setType(type);
            object.setValue(text);
            return object;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String literal(List<?> texts) {
        return texts.stream()
                .map(text -> '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}

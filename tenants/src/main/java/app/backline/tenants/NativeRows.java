package app.backline.tenants;

import jakarta.persistence.Query;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Rows of a native query as records: the columns, by position, are the components of the record. Converts uuid,
 * timestamptz, date, jsonb, text[], numbers and text columns that hold an enum constant in lower case.
 */
public final class NativeRows {
    private NativeRows() {}

    public static <R extends Record> List<R> list(Query query, Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<R> constructor = constructor(type, components);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> read(constructor, components, row)).toList();
    }

    public static <R extends Record> Optional<R> first(Query query, Class<R> type) {
        return list(query, type).stream().findFirst();
    }

    private static <R> Constructor<R> constructor(Class<R> type, RecordComponent[] components) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no canonical constructor", e);
        }
    }

    private static <R> R read(Constructor<R> constructor, RecordComponent[] components, Object row) {
        Object[] columns = row instanceof Object[] many ? many : new Object[] {row};
        if (columns.length != components.length) {
            throw new IllegalArgumentException("The query gives " + columns.length + " columns, "
                    + constructor.getDeclaringClass().getSimpleName() + " takes " + components.length);
        }
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = convert(columns[i], components[i].getType());
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A row does not fit " + constructor.getDeclaringClass(), e);
        }
    }

    private static Object convert(Object value, Class<?> type) {
        if (type == Jsonb.class) {
            return ColumnConverter.toJsonb(value);
        }
        if (type == List.class) {
            return ColumnConverter.toTexts(value);
        }
        if (value == null || type.isInstance(value)) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number, type);
        }
        if (type == Instant.class) {
            return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
        }
        if (type == LocalDate.class) {
            return ((Date) value).toLocalDate();
        }
        if (type == UUID.class) {
            return UUID.fromString(value.toString());
        }
        return type.isEnum() ? constant(type, value.toString()) : value;
    }

    private static Object number(Number number, Class<?> type) {
        if (type == long.class || type == Long.class) {
            return number.longValue();
        }
        if (type == int.class || type == Integer.class) {
            return number.intValue();
        }
        if (type == double.class || type == Double.class) {
            return number.doubleValue();
        }
        return type == BigDecimal.class ? new BigDecimal(number.toString()) : number;
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getSimpleName() + " has no " + text));
    }
}

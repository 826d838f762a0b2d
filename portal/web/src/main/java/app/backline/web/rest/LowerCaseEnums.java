package app.backline.web.rest;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;

/** Constants as the database and URLs write them: {@code "not_invoiced"}. */
@SuppressWarnings("rawtypes") // JSON-B finds a parameterized type for no constant
public class LowerCaseEnums implements JsonbSerializer<Enum>, JsonbDeserializer<Enum> {
    @Override
    public void serialize(Enum value, JsonGenerator json, SerializationContext context) {
        json.write(value.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Enum deserialize(JsonParser json, DeserializationContext context, Type type) {
        String text = json.getString();
        return Arrays.stream(((Class<?>) type).getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new JsonbException("\"" + text + "\" is none of the values of this field"));
    }
}

package app.backline.web.rest;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;

/** Decimals as text ({@code "200.00"}), so that no reader makes a binary fraction of money. Read back from text or number. */
public class PlainDecimals implements JsonbSerializer<BigDecimal> {
    @Override
    public void serialize(BigDecimal value, JsonGenerator json, SerializationContext context) {
        json.write(value.toPlainString());
    }
}

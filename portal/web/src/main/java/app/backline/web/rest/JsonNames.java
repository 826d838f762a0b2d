package app.backline.web.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON in snake_case, both ways; decimals as text, constants in lower case. */
@Provider
public class JsonNames implements ContextResolver<Jsonb> {
    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig()
            .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES)
            .withSerializers(new PlainDecimals(), new LowerCaseEnums())
            .withDeserializers(new LowerCaseEnums()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}

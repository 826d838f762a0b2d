package app.backline.tenants;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Keys of rows: UUID version 7, made by the application, ordered by time. */
public final class Keys {
    private Keys() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}

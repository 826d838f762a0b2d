package app.backline.services.parties;

import java.util.List;
import java.util.UUID;

/** A client or vendor as it is compared with others. */
public record KnownParty(UUID id, String name, List<String> emails) {
    public KnownParty {
        emails = emails == null ? List.of() : List.copyOf(emails);
    }
}

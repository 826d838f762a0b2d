package app.backline.services.clients;

import java.util.List;
import java.util.Objects;

/**
 * What a person or a program states about a client; only the name is required, the form asks for more.
 *
 * @param emails one address each, or several in one text, divided by comma, semicolon or line
 */
public record NewClient(String name, String contactPerson, List<String> emails, String phone) {
    public NewClient {
        emails = emails == null
                ? List.of()
                : emails.stream().filter(Objects::nonNull).toList();
    }

    /** A client of whom only the name is known: from an imported row. */
    public static NewClient named(String name) {
        return new NewClient(name, null, List.of(), null);
    }
}

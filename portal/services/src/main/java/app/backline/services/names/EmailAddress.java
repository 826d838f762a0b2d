package app.backline.services.names;

import java.util.regex.Pattern;

/** An address that mail can be sent to: one {@code @}, no blanks, a domain with a dot. */
public record EmailAddress(String text) {
    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@,;<>()\"]{1,64}@[^\\s@,;<>()\"]+\\.[^\\s@.,;<>()\"]{2,}");

    public EmailAddress {
        if (!isValid(text)) {
            throw new IllegalArgumentException(text + " is no e-mail address");
        }
    }

    public static boolean isValid(String text) {
        return text != null
                && text.length() <= LONGEST
                && !text.contains("..")
                && FORM.matcher(text).matches();
    }
}

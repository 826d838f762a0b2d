package app.backline.services.notifications.outbound;

/** Texts within the limits of receivers. */
final class Texts {
    private Texts() {}

    /** At most this many characters, the last one an ellipsis where something is left out; never half a character pair. */
    static String atMost(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}

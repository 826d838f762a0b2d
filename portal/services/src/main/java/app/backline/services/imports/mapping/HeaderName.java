package app.backline.services.imports.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** Headers are the same when their letters and digits are: case, blanks, punctuation and byte order marks do not count. */
final class HeaderName {
    private HeaderName() {}

    static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

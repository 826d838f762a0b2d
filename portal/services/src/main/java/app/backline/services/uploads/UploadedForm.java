package app.backline.services.uploads;

import app.backline.services.problems.BadRequest;
import app.backline.services.problems.TooLarge;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;

/**
 * A form that was read. Close it to remove its temporary files.
 *
 * <pre>{@code
 * try (UploadedForm form = UploadedForm.read(body, contentType, contentLength, UploadLimits.files(50, 5, 100))) {
 *     form.files().forEach(file -> ...);
 * }
 * }</pre>
 */
public final class UploadedForm implements AutoCloseable {
    private static final int FIELD_BYTES = 64 * 1024;

    /** The form's reader asks for 4 KB at a time, which is a trip through all of the server's layers each. */
    private static final int PART = 64 * 1024;

    private final Map<String, String> fields = new HashMap<>();
    private final List<UploadedFile> files = new ArrayList<>();
    private final UploadLimits limits;

    private UploadedForm(UploadLimits limits) {
        this.limits = limits;
    }

    /**
     * @param contentLength the request's {@code Content-Length}; null or negative when unknown
     * @throws TooLarge before a byte is read when the length says so, else as soon as it is known
     * @throws BadRequest when it is no form, or ends early
     */
    public static UploadedForm read(InputStream body, String contentType, Long contentLength, UploadLimits limits) {
        if (contentLength != null && contentLength > limits.allBytes()) {
            throw new TooLarge("The upload is " + UploadLimits.megabytes(contentLength) + " MB. At most "
                    + UploadLimits.megabytes(limits.allBytes()) + " MB are taken at once: split it.");
        }
        UploadedForm form = new UploadedForm(limits);
        try {
            form.readAll(new FormParts(limits.allBytes()).of(new BufferedInputStream(body, PART), contentType));
            return form;
        } catch (IOException | RuntimeException e) {
            form.close();
            throw FormParts.refusal(e, limits);
        }
    }

    private void readAll(FileItemInputIterator parts) throws IOException {
        while (parts.hasNext()) {
            FileItemInput part = parts.next();
            if (part.isFormField()) {
                fields.put(part.getFieldName(), text(part));
            } else {
                add(part);
            }
        }
    }

    private void add(FileItemInput part) throws IOException {
        if (files.size() == limits.files()) {
            throw new TooLarge("At most " + limits.files() + " files are taken at once.");
        }
        files.add(FormParts.store(part, limits.fileBytes()));
    }

    private static String text(FileItemInput part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(FIELD_BYTES + 1);
            if (bytes.length > FIELD_BYTES) {
                throw new TooLarge("The field " + part.getFieldName() + " is longer than 64 KB.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The text fields, by name. */
    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    public String field(String name) {
        return fields.get(name);
    }

    /** The files, in the order they were sent. */
    public List<UploadedFile> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() {
        files.forEach(UploadedFile::close);
    }
}

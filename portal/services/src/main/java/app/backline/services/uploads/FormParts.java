package app.backline.services.uploads;

import app.backline.services.problems.BadRequest;
import app.backline.services.problems.Problem;
import app.backline.services.problems.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.core.RequestContext;

/** The parts of a form's body, one after the other, without holding any. */
final class FormParts extends AbstractFileUpload<RequestContext, DiskFileItem, DiskFileItemFactory> {
    FormParts(long allBytes) {
        setSizeMax(allBytes);
    }

    FileItemInputIterator of(InputStream body, String contentType) throws IOException {
        return getItemIterator((RequestContext) new Body(body, contentType));
    }

    /** Stores at most one byte more than allowed. */
    static UploadedFile store(FileItemInput part, long limit) throws IOException {
        Path path = Files.createTempFile("upload-", ".part");
        try (InputStream in = part.getInputStream();
                OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[16 * 1024];
            long size = 0;
            int read;
            while (size <= limit && (read = in.read(buffer)) > 0) {
                out.write(buffer, 0, read);
                size += read;
            }
            return new UploadedFile(part.getFieldName(), plainName(part.getName()), path, size > limit);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    static Problem refusal(Exception e, UploadLimits limits) {
        if (e instanceof Problem problem) {
            return problem;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileUploadSizeException) {
                return new TooLarge("The upload is larger than " + UploadLimits.megabytes(limits.allBytes())
                        + " MB, which is all that is taken at once: split it.");
            }
        }
        return new BadRequest("The request is not a complete multipart/form-data form. Send the file as a part of it.");
    }

    private static String plainName(String name) {
        if (name == null || name.isBlank()) {
            return "file";
        }
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        plain = plain.replaceAll("\\p{Cntrl}", "");
        return plain.length() <= 200 ? plain : plain.substring(plain.length() - 200);
    }

    @Override
    public FileItemInputIterator getItemIterator(RequestContext request) throws IOException {
        return super.getItemIterator(request);
    }

    @Override
    public Map<String, List<DiskFileItem>> parseParameterMap(RequestContext request) {
        throw new UnsupportedOperationException("Parts are read as a stream");
    }

    @Override
    public List<DiskFileItem> parseRequest(RequestContext request) {
        throw new UnsupportedOperationException("Parts are read as a stream");
    }

    private record Body(InputStream stream, String type) implements RequestContext {
        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public InputStream getInputStream() {
            return stream;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}

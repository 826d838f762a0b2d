package app.backline.web.rest;

import app.backline.services.problems.TooLarge;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A request whose body lies in a file, so that it can be compared with the first one of its key before it is read. */
final class BufferedRequest extends HttpServletRequestWrapper implements Closeable {
    /** More than any file the portal imports. */
    private static final long LARGEST = 256L * 1024 * 1024;

    private final Path file;
    private final String fingerprint;
    private final ServletInputStream body;

    private BufferedRequest(HttpServletRequest request, Path file) throws IOException {
        super(request);
        this.file = file;
        this.fingerprint = Fingerprint.of(request, file);
        this.body = new FileBody(new BufferedInputStream(Files.newInputStream(file)));
    }

    static BufferedRequest of(HttpServletRequest request) throws IOException {
        Path file = Files.createTempFile("request", ".body");
        try {
            store(request, file);
            return new BufferedRequest(request, file);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    String fingerprint() {
        return fingerprint;
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public void close() throws IOException {
        body.close();
        Files.deleteIfExists(file);
    }

    private static void store(HttpServletRequest request, Path file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            InputStream in = request.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new TooLarge("The request is larger than " + LARGEST / 1024 / 1024 + " MB.");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static final class FileBody extends ServletInputStream {
        private final InputStream in;
        private boolean finished;

        FileBody(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int octet = in.read();
            finished = octet < 0;
            return octet;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            finished = read < 0;
            return read;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body is read at once");
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}

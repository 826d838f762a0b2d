package app.backline.web.rest;

import app.backline.services.idempotency.KeptAnswer;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds the body back until it has been kept. Answers to a POST are small. */
class CapturedResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8), true);

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    KeptAnswer answer(String fingerprint) {
        return new KeptAnswer(
                fingerprint, getStatus(), getContentType(), getHeader("Location"), getHeader("ETag"), text());
    }

    void send() throws IOException {
        writer.flush();
        if (!isCommitted() && body.size() > 0) {
            body.writeTo(super.getOutputStream());
        }
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int octet) {
                body.write(octet);
            }

            @Override
            public void write(byte[] octets, int offset, int length) {
                body.write(octets, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("Answers to a POST are written at once");
            }
        };
    }

    /** Nothing leaves before it has been kept. */
    @Override
    public void flushBuffer() {
        writer.flush();
    }

    private String text() {
        writer.flush();
        return body.toString(StandardCharsets.UTF_8);
    }
}

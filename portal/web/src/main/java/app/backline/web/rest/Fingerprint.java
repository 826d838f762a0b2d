package app.backline.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes two requests the same: address and body. The boundary between the parts of a form is left out, because a
 * client invents a new one for each attempt.
 */
final class Fingerprint {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final int CHUNK = 8192;

    private Fingerprint() {}

    static String of(HttpServletRequest request, Path body) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return of(request.getRequestURI() + query, request.getContentType(), body);
    }

    static String of(String address, String contentType, Path body) throws IOException {
        MessageDigest digest = sha256();
        digest.update(address.getBytes(StandardCharsets.UTF_8));
        byte[] boundary = boundary(contentType);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(body), CHUNK)) {
            for (byte[] chunk = chunk(in); chunk.length > 0; chunk = chunk(in)) {
                if (boundary.length == 0 || !startsWith(chunk, boundary)) {
                    digest.update(chunk);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The bytes up to the end of the line, at most {@link #CHUNK}. */
    private static byte[] chunk(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            line.write(octet);
            if (octet == '\n' || line.size() == CHUNK) {
                break;
            }
        }
        return line.toByteArray();
    }

    private static boolean startsWith(byte[] chunk, byte[] start) {
        return chunk.length >= start.length && Arrays.equals(chunk, 0, start.length, start, 0, start.length);
    }

    private static byte[] boundary(String contentType) {
        if (contentType == null || !contentType.startsWith("multipart/")) {
            return new byte[0];
        }
        Matcher found = BOUNDARY.matcher(contentType);
        return found.find() ? ("--" + found.group(1)).getBytes(StandardCharsets.ISO_8859_1) : new byte[0];
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

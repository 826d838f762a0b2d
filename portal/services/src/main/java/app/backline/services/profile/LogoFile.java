package app.backline.services.profile;

import app.backline.services.problems.TooLarge;
import app.backline.services.problems.UnsupportedMedia;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A logo that is safe to show: a picture drawn anew (nothing that was hidden in its file is left) or an SVG of which only
 * what draws was kept.
 */
record LogoFile(String mediaType, byte[] content) {
    static final int MAX_BYTES = 2 * 1024 * 1024;
    private static final int MAX_KEPT = 256 * 1024;
    private static final int MAX_SIDE = 6_000;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 160;

    /**
     * @throws TooLarge over 2 MB, or 6,000 pixels on a side
     * @throws UnsupportedMedia when it is no PNG, JPEG or SVG
     */
    static LogoFile read(byte[] uploaded) {
        if (uploaded.length > MAX_BYTES) {
            throw new TooLarge("The logo is larger than 2 MB.");
        }
        boolean raster = startsWith(uploaded, 0x89, 'P', 'N', 'G') || startsWith(uploaded, 0xff, 0xd8, 0xff);
        LogoFile file = raster
                ? new LogoFile("image/png", drawnAnew(uploaded))
                : new LogoFile("image/svg+xml", SvgLogo.clean(uploaded));
        if (file.content.length > MAX_KEPT) {
            throw new TooLarge("The logo still has more than 256 KB once it is cleaned. Use a simpler one.");
        }
        return file;
    }

    /** Names this picture and no other. */
    String seal() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] drawnAnew(byte[] uploaded) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(uploaded))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (reader.getWidth(0) > MAX_SIDE || reader.getHeight(0) > MAX_SIDE) {
                    throw new TooLarge("The logo is larger than 6,000 pixels on a side.");
                }
                return png(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw unreadable();
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        double scale = Math.min(1, Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", out);
        return out.toByteArray();
    }

    private static boolean startsWith(byte[] file, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnsupportedMedia unreadable() {
        return new UnsupportedMedia("The file is no picture that can be read. Use PNG, JPEG or SVG.");
    }
}

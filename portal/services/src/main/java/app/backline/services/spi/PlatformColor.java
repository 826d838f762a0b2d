package app.backline.services.spi;

/**
 * The colour of a platform's dot.
 *
 * @param light CSS colour on a light ground
 * @param dark CSS colour on a dark ground
 */
public record PlatformColor(String light, String dark) {
    public static final PlatformColor NEUTRAL = new PlatformColor("#5f6b68", "#8b9895");
}

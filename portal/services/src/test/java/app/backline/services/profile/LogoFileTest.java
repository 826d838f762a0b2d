package app.backline.services.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.TooLarge;
import app.backline.services.problems.UnsupportedMedia;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoFileTest {
    @Test
    void a_picture_is_drawn_anew_without_what_hides_behind_it() throws IOException {
        byte[] picture = picture("png", 1000, 250);
        byte[] withScript = new byte[picture.length + 40];
        System.arraycopy(picture, 0, withScript, 0, picture.length);
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(script, 0, withScript, picture.length, script.length);
        LogoFile logo = LogoFile.read(withScript);
        assertThat(new String(logo.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(logo.content()));
        assertThat(drawn.getWidth()).isEqualTo(320);
        assertThat(drawn.getHeight()).isEqualTo(80);
    }

    @Test
    void a_jpeg_becomes_a_png() throws IOException {
        assertThat(LogoFile.read(picture("jpg", 40, 40)).mediaType()).isEqualTo("image/png");
    }

    @Test
    void an_svg_keeps_what_draws_and_loses_what_acts() {
        String svg = clean("""
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"
                     onload="alert(1)">
                  <script>alert(2)</script>
                  <style>@import url(http://evil.example/x.css);</style>
                  <foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(3)"/></body></foreignObject>
                  <a xlink:href="javascript:alert(4)"><rect width="1" height="1"/></a>
                  <image href="http://evil.example/t.png"/>
                  <defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
                  <path d="M0 0h10v10z" fill="url(#g)" stroke="url(http://evil.example/#s)" style="fill:red"/>
                </svg>""");
        assertThat(svg).contains("<path", "M0 0h10v10z", "url(#g)", "linearGradient", "viewBox");
        assertThat(svg.toLowerCase())
                .doesNotContain(
                        "script", "alert", "evil", "style", "foreignobject", "<image", "xlink", "onload", "javascript");
    }

    @Test
    void an_svg_with_entities_is_refused() {
        assertThatThrownBy(() -> clean("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>"))
                .isInstanceOf(UnsupportedMedia.class);
    }

    @Test
    void what_is_no_picture_is_refused() {
        for (String text :
                new String[] {"", "GIF89a", "<html xmlns='http://www.w3.org/1999/xhtml'/>", "hello", "\u0089PNG"}) {
            assertThatThrownBy(() -> LogoFile.read(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .as(text)
                    .isInstanceOf(UnsupportedMedia.class);
        }
    }

    @Test
    void a_file_over_two_megabytes_is_not_even_read() {
        assertThatThrownBy(() -> LogoFile.read(new byte[LogoFile.MAX_BYTES + 1]))
                .isInstanceOf(TooLarge.class);
    }

    private static String clean(String svg) {
        return new String(LogoFile.read(svg.getBytes(StandardCharsets.UTF_8)).content(), StandardCharsets.UTF_8);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}

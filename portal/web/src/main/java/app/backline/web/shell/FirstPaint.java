package app.backline.web.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;

/**
 * What must be right before anything is drawn: the theme the person chose (cookie {@code backline-theme}), and the
 * browser's time zone (cookie {@code backline-zone}) for the times the first view writes.
 */
@ApplicationScoped
public class FirstPaint {
    static final String THEME = "backline-theme";
    private static final String ZONE = "backline-zone";

    private static final String SCRIPT = """
            (function(){var root=document.documentElement,dark=matchMedia('(prefers-color-scheme: dark)');
            function apply(){var m=document.cookie.match(/(?:^|; )backline-theme=(light|dark)/),on=m?m[1]==='dark':dark.matches;
            if(on){root.setAttribute('theme','dark')}else{root.removeAttribute('theme')}}
            window.backlineApplyTheme=apply;apply();dark.addEventListener('change',apply);
            document.cookie='backline-zone='+encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone)+';path=/;max-age=31536000;SameSite=Lax'})()""";

    private static final String GROUND = "html{background:#f6f7f5}html[theme~=dark]{background:#101514}";

    /** Before the listener that signs the page's scripts. */
    void prepare(@Observes @Priority(100) ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstPaint::write);
        event.getSource().addUIInitListener(opened -> rememberZone(opened.getUI()));
    }

    private static void write(IndexHtmlResponse page) {
        page.getDocument().head().prependElement("script").appendChild(new DataNode(SCRIPT));
        page.getDocument().head().prependElement("style").text(GROUND);
        page.getDocument().select("html").attr("lang", "en");
    }

    private static void rememberZone(UI page) {
        cookie(ZONE).flatMap(FirstPaint::zone).ifPresent(zone -> ComponentUtil.setData(page, ZoneId.class, zone));
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(URLDecoder.decode(text, StandardCharsets.UTF_8)));
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static Optional<String> cookie(String name) {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getCookies)
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}

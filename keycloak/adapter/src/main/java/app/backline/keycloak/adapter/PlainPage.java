package app.backline.keycloak.adapter;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A page of one sentence that needs nothing else of the portal: signed out, Keycloak down, no access.
 *
 * @param action the words of the one link
 * @param target the path it leads to
 */
public record PlainPage(int status, String title, String text, String action, String target) {
    private static final String HTML = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s · Backline</title>
            <meta name="viewport" content="width=device-width,initial-scale=1"><style nonce="%5$s">
            :root{color-scheme:light dark;--ground:#f6f7f5;--surface:#fff;--line:#e0e4df;--ink:#17211f;--ink-2:#4c5a57;--petrol:#0d6a70;--petrol-ink:#fff}
            @media(prefers-color-scheme:dark){:root{--ground:#101514;--surface:#171d1c;--line:#28312f;--ink:#e8edeb;--ink-2:#aab6b3;--petrol:#4cc2c6;--petrol-ink:#06211f}}
            body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--ground);color:var(--ink);font:14px/1.5 Inter,system-ui,sans-serif}
            main{background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:32px;max-width:400px;margin:16px}
            h1{font-size:21px;font-weight:600;margin:0 0 8px}p{margin:0 0 20px;color:var(--ink-2)}b{display:block;margin-bottom:24px;color:var(--petrol)}
            a{display:inline-block;background:var(--petrol);color:var(--petrol-ink);border-radius:8px;padding:10px 16px;text-decoration:none;font-weight:600}
            a:focus-visible{outline:2px solid var(--petrol);outline-offset:2px}
            </style></head><body><main><b>Backline</b><h1>%1$s</h1><p>%2$s</p><a href="%4$s">%3$s</a></main></body></html>
            """;

    public static PlainPage unavailable(String title, String text) {
        return new PlainPage(503, title, text, "Try again", "");
    }

    public void write(HttpServletResponse response) throws IOException {
        String nonce = UUID.randomUUID().toString();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'nonce-" + nonce
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        if (status == 503) {
            response.setHeader("Retry-After", "10");
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(HTML.formatted(escaped(title), escaped(text), escaped(action), target, nonce));
        response.flushBuffer();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package app.backline.services.notifications.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * The deployment's mail server: {@code portal.mail.host}, {@code .port}, {@code .user}, {@code .password}, {@code .from} and
 * {@code .tls} ({@code starttls}, {@code tls} or {@code none}). Without a host the portal sends no mail and says so.
 */
@ApplicationScoped
public class MailServer {
    private static final String PATIENCE = "10000";

    @Inject
    private Config config;

    public boolean isConfigured() {
        return host().isPresent();
    }

    String from() {
        return text("portal.mail.from").orElse("backline@localhost");
    }

    Optional<String> user() {
        return text("portal.mail.user");
    }

    String password() {
        return text("portal.mail.password").orElse("");
    }

    private Optional<String> host() {
        return text("portal.mail.host");
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class);
    }

    /** What Jakarta Mail wants to know. TLS is never optional once it is asked for, and names are checked. */
    Properties properties() {
        String tls = text("portal.mail.tls").orElse("starttls");
        Properties mail = new Properties();
        mail.put("mail.transport.protocol", "smtp");
        mail.put("mail.smtp.host", host().orElse(""));
        mail.put("mail.smtp.port", text("portal.mail.port").orElse("587"));
        mail.put("mail.smtp.auth", String.valueOf(user().isPresent()));
        mail.put("mail.smtp.ssl.enable", String.valueOf("tls".equals(tls)));
        mail.put("mail.smtp.starttls.enable", String.valueOf("starttls".equals(tls)));
        mail.put("mail.smtp.starttls.required", String.valueOf("starttls".equals(tls)));
        mail.put("mail.smtp.ssl.checkserveridentity", "true");
        mail.put("mail.smtp.connectiontimeout", PATIENCE);
        mail.put("mail.smtp.timeout", PATIENCE);
        mail.put("mail.smtp.writetimeout", PATIENCE);
        return mail;
    }
}

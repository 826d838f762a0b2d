package app.backline.services.notifications.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The deployment's mail server: {@code portal.mail.host}, {@code .port}, {@code .user}, {@code .password}, {@code .from} and
 * {@code .tls} ({@code starttls}, {@code tls} or {@code none}). Without a host the portal sends no mail and says so.
 */
@ApplicationScoped
public class MailServer {
    private static final String PATIENCE = "10000";

    @Inject
    @ConfigProperty(name = "portal.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "portal.mail.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "portal.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "portal.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "portal.mail.from", defaultValue = "backline@localhost")
    private String from;

    @Inject
    @ConfigProperty(name = "portal.mail.tls", defaultValue = "starttls")
    private String tls;

    public boolean isConfigured() {
        return host.isPresent();
    }

    String from() {
        return from;
    }

    Optional<String> user() {
        return user;
    }

    String password() {
        return password.orElse("");
    }

    /** What Jakarta Mail wants to know. TLS is never optional once it is asked for, and names are checked. */
    Properties properties() {
        Properties mail = new Properties();
        mail.put("mail.transport.protocol", "smtp");
        mail.put("mail.smtp.host", host.orElse(""));
        mail.put("mail.smtp.port", String.valueOf(port));
        mail.put("mail.smtp.auth", String.valueOf(user.isPresent()));
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

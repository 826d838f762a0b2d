package app.backline.services.notifications.outbound;

import app.backline.services.names.EmailAddress;
import app.backline.services.notifications.outbound.Answer.Outcome;
import app.backline.services.problems.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Mail through the deployment's server. One message to all recipients, who do not see each other's addresses. */
@ApplicationScoped
public class MailSender implements Sender {
    private static final String FIELD = "recipients";
    private static final int LONGEST_SUBJECT = 200;

    @Inject
    private MailServer server;

    @Override
    public DestinationKind kind() {
        return DestinationKind.EMAIL;
    }

    @Override
    public void check(Target target) {
        if (!server.isConfigured()) {
            throw new InvalidInput(FIELD, "This portal has no mail server. Whoever runs it sets portal.mail.host.");
        }
        target.recipients().stream()
                .filter(address -> !EmailAddress.isValid(address))
                .findFirst()
                .ifPresent(address -> {
                    throw new InvalidInput(FIELD, "\"" + address + "\" is not an e-mail address.");
                });
    }

    @Override
    public Answer send(Target target, OutgoingMessage message) {
        check(target);
        try {
            Session session = Session.getInstance(server.properties());
            MimeMessage mail = mail(session, target, message);
            try (Transport transport = session.getTransport("smtp")) {
                connect(transport);
                transport.sendMessage(mail, mail.getAllRecipients());
            }
            return Answer.delivered("The mail server took the message.");
        } catch (SendFailedException e) {
            return new Answer(
                    permanent(e) ? Outcome.REFUSED : Outcome.FAILED,
                    "The mail server refused the message: " + e.getMessage(),
                    null);
        } catch (MessagingException e) {
            return Answer.failed("The mail server could not be reached: " + e.getMessage());
        }
    }

    /** Without a configured user nobody signs in: given a password alone, the library would try its own user's name. */
    private void connect(Transport transport) throws MessagingException {
        if (server.user().isPresent()) {
            transport.connect(server.user().get(), server.password());
        } else {
            transport.connect();
        }
    }

    /** No address is left that the server would take. */
    private static boolean permanent(SendFailedException e) {
        return e.getInvalidAddresses() != null
                && e.getInvalidAddresses().length > 0
                && (e.getValidUnsentAddresses() == null || e.getValidUnsentAddresses().length == 0);
    }

    private MimeMessage mail(Session session, Target target, OutgoingMessage message) throws MessagingException {
        MimeMessage mail = new KeptId(session, "<" + message.id() + "@backline>");
        mail.setFrom(new InternetAddress(server.from()));
        for (String recipient : target.recipients()) {
            mail.addRecipient(Message.RecipientType.BCC, new InternetAddress(recipient));
        }
        mail.setSubject(
                Texts.atMost(LONGEST_SUBJECT, message.title().replaceAll("\\p{Cntrl}+", " ")),
                StandardCharsets.UTF_8.name());
        mail.setText(text(message), StandardCharsets.UTF_8.name());
        mail.setHeader("X-Backline-Id", message.id().toString());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(Date.from(message.happenedAt()));
        return mail;
    }

    private static String text(OutgoingMessage message) {
        StringBuilder text = new StringBuilder(message.title()).append("\n\n");
        message.facts()
                .forEach((label, value) ->
                        text.append(label).append(": ").append(value).append('\n'));
        if (message.link() != null) {
            text.append('\n').append(message.link()).append('\n');
        }
        return text.toString();
    }

    /** Jakarta Mail gives a new id at each try; ours must stay, so that mail programs see a repetition. */
    private static final class KeptId extends MimeMessage {
        private final String id;

        KeptId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}

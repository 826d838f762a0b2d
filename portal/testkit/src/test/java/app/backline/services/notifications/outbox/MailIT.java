package app.backline.services.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.notifications.Announcement;
import app.backline.services.notifications.destinations.NewDestination;
import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.services.problems.InvalidInput;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class MailIT {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    @Inject
    Destinations destinations;

    @Inject
    DeliveryService delivery;

    @Inject
    Event<Announcement> announcements;

    @Inject
    TestClock clock;

    @BeforeEach
    void configure() {
        server.start();
        System.setProperty("portal.mail.host", "localhost");
        System.setProperty("portal.mail.port", String.valueOf(server.getSmtp().getPort()));
        System.setProperty("portal.mail.tls", "none");
        System.setProperty("portal.mail.from", "backline@agency.example");
    }

    @AfterEach
    void forget() {
        server.stop();
        List.of("host", "port", "tls", "from").forEach(name -> System.clearProperty("portal.mail." + name));
    }

    @Test
    void people_get_mail_without_seeing_each_other(Agency acme) throws Exception {
        destinations.save(acme, DestinationKind.EMAIL, to("mara@agency.example", "otto@agency.example"));
        tell(acme, "Slow Tide is now active\r\nBcc: evil@evil.example");
        acme.asPortal(delivery::deliver);
        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[0].getSubject()).startsWith("Slow Tide is now active Bcc:");
        assertThat(mails[0].getHeader("Bcc")).isNull();
        assertThat(mails[0].getHeader("To")).isNull();
        assertThat(mails[0].getHeader("Message-ID")[0]).isEqualTo(mails[1].getHeader("Message-ID")[0]);
        assertThat(GreenMailUtil.getBody(mails[0]))
                .contains("Client: Blue Door")
                .contains("/campaigns");
    }

    @Test
    void while_the_server_is_down_mail_waits_and_then_arrives(Agency acme) {
        destinations.save(acme, DestinationKind.EMAIL, to("mara@agency.example"));
        server.stop();
        tell(acme, "waits");
        acme.asPortal(delivery::deliver);
        assertThat(destinations.now(acme, DestinationKind.EMAIL).waiting()).isEqualTo(1);
        assertThat(destinations.now(acme, DestinationKind.EMAIL).lastFailure()).contains("could not be reached");
        server.start();
        System.setProperty("portal.mail.port", String.valueOf(server.getSmtp().getPort()));
        clock.forward(Duration.ofSeconds(5));
        acme.asPortal(delivery::deliver);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_portal_without_a_mail_server_says_so(Agency acme) {
        System.clearProperty("portal.mail.host");
        assertThatThrownBy(() -> destinations.save(acme, DestinationKind.EMAIL, to("mara@agency.example")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("portal.mail.host");
    }

    @Test
    void only_addresses_are_taken(Agency acme) {
        assertThatThrownBy(() -> destinations.save(acme, DestinationKind.EMAIL, to("not an address")))
                .isInstanceOf(InvalidInput.class);
    }

    private static NewDestination to(String... people) {
        return new NewDestination(true, null, null, List.of(people), Destinations.EVENTS);
    }

    private void tell(Agency agency, String title) {
        agency.inTransaction(() -> announcements.fire(
                new Announcement("spotify", "campaign_created", title, Map.of("Client", "Blue Door"), "campaigns")));
    }
}

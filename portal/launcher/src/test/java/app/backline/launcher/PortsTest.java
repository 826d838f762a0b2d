package app.backline.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_free_port_is_none_that_systems_lend_to_outgoing_connections() {
        assertThat(Ports.free()).isBetween(20_000, 31_999);
    }

    @Test
    void a_taken_port_is_named_with_the_setting_that_helps() throws IOException {
        try (ServerSocket taken = new ServerSocket(Ports.free(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.mustBeFree(taken.getLocalPort(), "the portal", "portal.port"))
                    .isInstanceOf(LaunchFailed.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()))
                    .hasMessageContaining("-Dportal.port=PORT");
        }
    }
}

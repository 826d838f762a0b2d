package app.backline.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine. */
final class Ports {

    private static final int LOWEST_FREE = 20_000;
    private static final int BELOW_LENT = 32_000;
    private static final int ATTEMPTS = 1_000;

    private Ports() {}

    /** Says in one line who cannot have which port, and which setting helps. */
    static void mustBeFree(int port, String whose, String setting) {
        if (isOpen(port) || !canListen(port)) {
            throw new LaunchFailed("Port " + port + " is taken by another program, so " + whose
                    + " cannot have it: stop that program, or choose another with -D" + setting + "=PORT.");
        }
    }

    /**
     * A port nobody listens on now, below those that systems lend to outgoing connections: a server that needs a while
     * before it listens must still find it free then.
     */
    static int free() {
        return ThreadLocalRandom.current()
                .ints(LOWEST_FREE, BELOW_LENT)
                .limit(ATTEMPTS)
                .filter(port -> !isOpen(port) && canListen(port))
                .findFirst()
                .orElseThrow(() -> new LaunchFailed(
                        "This machine gives out no port between " + LOWEST_FREE + " and " + BELOW_LENT + "."));
    }

    static boolean isOpen(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private static boolean canListen(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}

package app.backline.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of this machine. */
final class Ports {

    private Ports() {}

    /** Says in one line who cannot have which port, and which setting helps. */
    static void mustBeFree(int port, String whose, String setting) {
        if (isOpen(port) || !canListen(port)) {
            throw new LaunchFailed("Port " + port + " is taken by another program, so " + whose
                    + " cannot have it: stop that program, or choose another with -D" + setting + "=PORT.");
        }
    }

    /** A port nobody listens on now. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new LaunchFailed("This machine gives out no port: " + failure.getMessage(), failure);
        }
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

package app.backline.launcher;

/** The portal cannot start; the message is one line that says what happened and what helps. */
final class LaunchFailed extends RuntimeException {

    LaunchFailed(String message) {
        super(message);
    }

    LaunchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}

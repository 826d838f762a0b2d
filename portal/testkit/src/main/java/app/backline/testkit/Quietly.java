package app.backline.testkit;

import java.util.concurrent.Callable;

/** Runs work and passes its exceptions on as they are, checked ones too. */
final class Quietly {
    private Quietly() {}

    static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw Quietly.<RuntimeException>asIs(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> E asIs(Exception e) throws E {
        throw (E) e;
    }
}

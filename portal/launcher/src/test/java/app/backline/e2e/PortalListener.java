package app.backline.e2e;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the portal once before all tests of a run, and stops it after them; unit tests run without it. */
public final class PortalListener implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("portal.it")) {
            RunningPortal.start();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browsers.close();
        RunningPortal.stop();
    }
}

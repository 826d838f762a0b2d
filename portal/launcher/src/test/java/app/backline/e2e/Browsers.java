package app.backline.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One Chromium for all tests: the one {@code PORTAL_BROWSER} names, else an installed one, else Playwright's own, else
 * one that is installed now (Debian's package where we are root, else Playwright's download).
 */
final class Browsers {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static Playwright playwright;
    private static Browser browser;

    private Browsers() {}

    static synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser =
                    installed().map(Browsers::launch).or(Browsers::ofPlaywright).orElseGet(Browsers::install);
        }
        return browser;
    }

    static synchronized void close() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("PORTAL_BROWSER")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser launch(Path executable) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    private static Optional<Browser> ofPlaywright() {
        try {
            return Optional.of(playwright.chromium().launch(new BrowserType.LaunchOptions().setArgs(ARGUMENTS)));
        } catch (PlaywrightException absent) {
            return Optional.empty();
        }
    }

    private static Browser install() {
        if (isRoot()
                && runs("apt-get", "update")
                && runs(
                        "apt-get",
                        "install",
                        "-y",
                        "--no-install-recommends",
                        "-o",
                        "DPkg::Lock::Timeout=300",
                        "chromium")) {
            return launch(installed().orElseThrow(Browsers::noBrowser));
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        runs(java, "-cp", System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium");
        return ofPlaywright().orElseThrow(Browsers::noBrowser);
    }

    private static IllegalStateException noBrowser() {
        return new IllegalStateException(
                "The browser tests need Chromium: install it (Debian: apt-get install chromium)"
                        + " or name one by the environment variable PORTAL_BROWSER.");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

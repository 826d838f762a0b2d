package app.backline.web.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.Theme;

/** Theme, push and the head of every page. Messages go up by XHR, so that each passes sign-in. */
@Theme("backline")
@Push(transport = Transport.WEBSOCKET_XHR)
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings page) {
        page.setPageTitle("Backline");
        page.setViewport("width=device-width, initial-scale=1");
        page.addFavIcon("icon", "/static/backline/logo.svg", "any");
        page.addMetaTag("color-scheme", "light dark");
        page.addMetaTag("robots", "noindex");
    }
}

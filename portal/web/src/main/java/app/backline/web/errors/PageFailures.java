package app.backline.web.errors;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Failures of clicks are told calmly; an expired session leads through sign-in back to the same page. */
@ApplicationScoped
public class PageFailures {
    void listen(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(new CalmErrorHandler()));
        event.getSource().setSystemMessagesProvider(info -> messages());
    }

    /** Without a notification the browser reloads the page it is on, and sign-in brings it back there. */
    private static SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(null);
        messages.setInternalErrorCaption("Something went wrong");
        messages.setInternalErrorMessage("Nothing more was changed. Click here, or press Esc, to load the page again.");
        messages.setCookiesDisabledCaption("Cookies are switched off");
        messages.setCookiesDisabledMessage(
                "Signing in needs one cookie. Allow it for this address and load the page again.");
        return messages;
    }
}

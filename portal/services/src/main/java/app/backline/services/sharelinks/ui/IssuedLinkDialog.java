package app.backline.services.sharelinks.ui;

import app.backline.services.sharelinks.IssuedShareLink;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Notices;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a new link's address, the only time it can be seen. */
final class IssuedLinkDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    IssuedLinkDialog(IssuedShareLink link) {
        setHeaderTitle("Link for " + link.label());
        setWidth("520px");
        setCloseOnOutsideClick(false);
        TextField address = new TextField("Address");
        address.setId("share-link-address");
        address.setValue(link.url());
        address.setReadOnly(true);
        address.setAutoselect(true);
        Anchor open = new Anchor(link.url(), "Open the page", AnchorTarget.BLANK);
        open.getElement().setAttribute("rel", "noopener noreferrer");
        Div body = new Div(
                new Paragraph("Copy it now: it is shown once. Whoever has it sees the page without signing in."),
                address,
                open);
        body.addClassName("form-body");
        add(body);
        getFooter().add(Buttons.quiet("Close", this::close), Buttons.primary("Copy address", () -> copy(link.url())));
    }

    private void copy(String url) {
        getElement()
                .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false)", url)
                .then(Boolean.class, copied -> {
                    if (Boolean.TRUE.equals(copied)) {
                        Notices.success("The address is copied.");
                    } else {
                        Notices.error("The browser did not allow copying. Mark the address and copy it by hand.");
                    }
                });
    }
}

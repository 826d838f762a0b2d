package app.backline.services.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A page's title, one quiet line under it, and its actions at the right. */
public final class PageHeader extends Header {
    private final Div crumbs = new Div();
    private final H1 title = new H1();
    private final Div titleRow = new Div(title);
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title, String subtitle, Component... actions) {
        addClassName("page-header");
        crumbs.addClassName("crumbs");
        crumbs.setVisible(false);
        titleRow.addClassName("title-row");
        this.subtitle.addClassName("subtitle");
        this.actions.addClassName("actions");
        this.title.setText(title);
        setSubtitle(subtitle);
        this.actions.add(actions);
        this.actions.setVisible(actions.length > 0);
        Div words = new Div(crumbs, titleRow, this.subtitle);
        words.addClassName("words");
        add(words, this.actions);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public void setSubtitle(String text) {
        subtitle.setText(text == null ? "" : text);
        subtitle.setVisible(text != null && !text.isBlank());
    }

    /** Adds a step of the way here; without a route it is plain text. */
    public PageHeader crumb(String label, String route) {
        if (crumbs.getComponentCount() > 0) {
            crumbs.add(new Span("/"));
        }
        crumbs.add(route == null ? new Span(label) : new Anchor(route, label));
        crumbs.setVisible(true);
        return this;
    }

    /** Puts a state beside the title, in place of the one before. */
    public PageHeader state(StatusBadge badge) {
        titleRow.removeAll();
        titleRow.add(title, badge);
        return this;
    }

    /** Replaces the actions, for pages whose actions depend on a state. */
    public void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
        actions.setVisible(components.length > 0);
    }
}

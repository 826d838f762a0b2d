package app.backline.modules.soundcloud.ui;

import app.backline.modules.soundcloud.orders.NewCount;
import app.backline.modules.soundcloud.orders.NewOrder;
import app.backline.modules.soundcloud.orders.NewReceipt;
import app.backline.modules.soundcloud.orders.OrderService;
import app.backline.modules.soundcloud.orders.OrderSummary;
import app.backline.modules.soundcloud.orders.ReceiptSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Facts;
import app.backline.services.ui.FieldErrors;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Notices;
import app.backline.tenants.Role;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A campaign's track: where it is, who reposted it, and what was counted. */
@Dependent
class TrackTab {
    private final OrderService orders;
    private final Div place = new Div();
    private UUID campaign;

    @Inject
    TrackTab(OrderService orders) {
        this.orders = orders;
    }

    Component of(UUID campaignId) {
        campaign = campaignId;
        show();
        return place;
    }

    private void show() {
        OrderSummary order = orders.get(campaign);
        place.removeAll();
        place.add(bar(order), new DataCard("Track", facts(order)), receipts(orders.receipts(campaign)));
    }

    private Div bar(OrderSummary order) {
        Div bar = new Div(new Span(order.serviceType() == null ? "" : "Service: " + order.serviceType()));
        bar.addClassName("tab-bar");
        if (WhoAsks.now().is(Role.ADMIN, Role.MANAGER, Role.OPERATOR)) {
            bar.add(
                    Buttons.plain("Edit track", () -> edit(order)),
                    Buttons.plain("Record counts", this::count),
                    Buttons.primary("Add repost", this::prove));
        }
        return bar;
    }

    private static Facts facts(OrderSummary order) {
        return new Facts()
                .fact("Link", order.trackUrl())
                .fact("Start", order.startConfirmed() ? "confirmed" : "not confirmed")
                .fact("Reach of receipts", Formats.number(order.reach()))
                .fact("Plays", Words.number(order.plays()))
                .fact("Reposts", Words.number(order.reposts()))
                .fact("Likes", Words.number(order.likes()))
                .fact("Comments", Words.number(order.comments()))
                .fact("Counted", order.countedAt() == null ? "-" : Formats.time(order.countedAt()));
    }

    private static Component receipts(List<ReceiptSummary> lines) {
        if (lines.isEmpty()) {
            return new DataCard(
                    "Reposts",
                    new EmptyState(
                            Glyph.CHART,
                            "No repost proved yet",
                            "Each repost with its day and reach stands here, and its reach counts as delivered."));
        }
        DataGrid<ReceiptSummary> grid = new DataGrid<>("Reposts");
        grid.lead("Receipt", ReceiptSummary::text, line -> "", line -> Words.number(line.reach()) + " reached");
        grid.text("Posted", line -> line.postedOn() == null ? "" : Formats.dayAndYear(line.postedOn()));
        grid.number("Reach", line -> Words.number(line.reach()));
        grid.text("From", ReceiptSummary::source);
        grid.show(lines);
        return new DataCard("Reposts", grid).flush();
    }

    private void prove() {
        TextField channel = new TextField("Where can the repost be seen?");
        DatePicker on = new DatePicker("Posted on");
        on.setHelperText("Blank: today");
        NumberField reach = new NumberField("Listeners reached");
        FormLayout form = column(channel, on, reach);
        FieldErrors errors = new FieldErrors()
                .field("channel_url", channel)
                .field("posted_on", on)
                .field("reach", reach);
        Dialogs.form(
                "Add repost",
                form,
                "Save repost",
                () -> errors.during(() -> {
                    orders.proved(campaign, new NewReceipt(channel.getValue(), on.getValue(), whole(reach)));
                    saved();
                }));
    }

    private void count() {
        NumberField plays = new NumberField("Plays");
        NumberField reposts = new NumberField("Reposts");
        NumberField likes = new NumberField("Likes");
        NumberField comments = new NumberField("Comments");
        FieldErrors errors = new FieldErrors()
                .field("plays", plays)
                .field("reposts", reposts)
                .field("likes", likes)
                .field("comments", comments);
        Dialogs.form(
                "What was counted?",
                column(plays, reposts, likes, comments),
                "Save counts",
                () -> errors.during(() -> {
                    orders.count(
                            campaign, new NewCount(whole(plays), whole(reposts), whole(likes), whole(comments), null));
                    saved();
                }));
    }

    private void edit(OrderSummary order) {
        TextField link = new TextField("Track link");
        link.setValue(Objects.requireNonNullElse(order.trackUrl(), ""));
        link.setPlaceholder("https://soundcloud.com/artist/track");
        Checkbox confirmed = new Checkbox("The start is confirmed", order.startConfirmed());
        TextArea notes = new TextArea("Notes");
        notes.setValue(Objects.requireNonNullElse(order.notes(), ""));
        FieldErrors errors = new FieldErrors().field("track_url", link).field("notes", notes);
        Dialogs.form(
                "Track of " + order.campaignName(),
                column(link, confirmed, notes),
                "Save track",
                () -> errors.during(() -> {
                    orders.change(
                            campaign,
                            order.version(),
                            new NewOrder(link.getValue(), confirmed.getValue(), notes.getValue()));
                    saved();
                }));
    }

    private void saved() {
        Notices.success("Saved.");
        show();
    }

    private static FormLayout column(Component... fields) {
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        return form;
    }

    private static Long whole(NumberField field) {
        return field.getValue() == null ? null : Math.round(field.getValue());
    }
}

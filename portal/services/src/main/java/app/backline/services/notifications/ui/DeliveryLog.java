package app.backline.services.notifications.ui;

import app.backline.services.notifications.outbox.MessageFilter;
import app.backline.services.notifications.outbox.MessageLogService;
import app.backline.services.notifications.outbox.MessageStatus;
import app.backline.services.notifications.outbox.MessageSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Facts;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListCard;
import app.backline.services.ui.Notices;
import app.backline.services.ui.Tone;
import app.backline.services.ui.UrlState;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Every message: when, to whom, what they said; a click shows it and tells it again. */
@Dependent
class DeliveryLog extends Div {
    private static final long serialVersionUID = 1L;
    private static final String STATUS = "status";
    private static final String DESTINATION = "destination";

    private final transient MessageLogService log;
    private final Div chips = new Div();
    private final ListCard<MessageSummary> list;
    private transient UrlState state;

    @Inject
    DeliveryLog(MessageLogService log) {
        this.log = log;
        addClassName("settings-cards");
        list = new ListCard<>(
                grid(),
                new EmptyState(
                        Glyph.BELL,
                        "No messages",
                        "Messages appear here when an event happens that a destination listens to."));
        add(chips, list);
    }

    DeliveryLog of(UrlState state) {
        this.state = state;
        show();
        return this;
    }

    private void show() {
        MessageStatus status = state.get(STATUS, MessageStatus.class).orElse(null);
        UUID destination = state.get(DESTINATION).map(DeliveryLog::id).orElse(null);
        chips.removeAll();
        FilterChips row = new FilterChips().chip("All", status == null, () -> choose(STATUS, null));
        for (MessageStatus each : MessageStatus.values()) {
            row.chip(word(each), status == each, () -> choose(STATUS, each.key()));
        }
        if (destination != null) {
            row.chip("One destination", true, () -> choose(DESTINATION, null));
            if (status == MessageStatus.DEAD) {
                row.add(Buttons.plain("Replay all given up", () -> replayAll(destination)));
            }
        }
        chips.add(row);
        list.show(page -> log.list(new MessageFilter(destination, status), page));
    }

    private void choose(String key, String value) {
        state.put(key, value);
        show();
    }

    private void open(MessageSummary message) {
        Dialog dialog = new Dialog(message.title());
        dialog.setWidth("520px");
        Facts facts = new Facts()
                .fact("State", word(message.status()))
                .fact("Happened", Formats.time(message.happenedAt()))
                .fact("Delivered", Formats.time(message.sentAt()))
                .fact("Failures in a row", Formats.number(message.failures()));
        dialog.add(
                facts,
                new Paragraph(message.lastAnswer() == null ? "Not tried yet." : message.lastAnswer()),
                new Paragraph("Id " + message.id()));
        dialog.getFooter().add(Buttons.quiet("Close", dialog::close));
        if (message.status() != MessageStatus.WAITING) {
            dialog.getFooter().add(Buttons.primary("Replay", () -> replay(dialog, message)));
        }
        dialog.open();
    }

    private void replay(Dialog dialog, MessageSummary message) {
        Notices.orProblem(() -> {
            log.replay(message.id());
            dialog.close();
            Notices.success("It goes out again, with the same id.");
            show();
        });
    }

    private void replayAll(UUID destination) {
        Notices.orProblem(() -> {
            Notices.success(Formats.number(log.replayDead(destination)) + " messages go out again.");
            show();
        });
    }

    private DataGrid<MessageSummary> grid() {
        DataGrid<MessageSummary> grid = new DataGrid<>("Messages");
        grid.lead(
                "Message", MessageSummary::title, each -> each.kind().label(), each -> Formats.time(each.happenedAt()));
        grid.badge("State", each -> word(each.status()), each -> tone(each.status()));
        grid.text("Happened", each -> Formats.time(each.happenedAt()));
        grid.text("Delivered", each -> Formats.time(each.sentAt()));
        grid.number("Failures", each -> Formats.number(each.failures()));
        grid.text("Last answer", MessageSummary::lastAnswer);
        grid.onOpen(this::open);
        return grid;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    private static String word(MessageStatus status) {
        return status == MessageStatus.DEAD ? "given up" : status.key();
    }

    private static Tone tone(MessageStatus status) {
        return switch (status) {
            case SENT -> Tone.GOOD;
            case WAITING -> Tone.INFO;
            case DEAD -> Tone.BAD;
            case DROPPED -> Tone.NEUTRAL;
        };
    }
}

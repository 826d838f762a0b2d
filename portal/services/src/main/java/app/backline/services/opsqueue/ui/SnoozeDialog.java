package app.backline.services.opsqueue.ui;

import app.backline.services.ui.Buttons;
import app.backline.services.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Asks until when items are hidden: a usual time, or one's own. */
final class SnoozeDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    SnoozeDialog(Clock clock, Consumer<Instant> chosen) {
        setHeaderTitle("Snooze until");
        Div choices = new Div();
        choices.addClassName("form-body");
        times(clock)
                .forEach((label, until) ->
                        choices.add(Buttons.plain(label + ", " + Formats.time(until), () -> choose(chosen, until))));
        DateTimePicker own = new DateTimePicker("Another time");
        own.setHelperText("Within 90 days.");
        own.setLocale(Formats.locale());
        own.setStep(Duration.ofMinutes(15));
        own.setValue(clock.instant()
                .atZone(Formats.zone())
                .plusDays(2)
                .truncatedTo(ChronoUnit.HOURS)
                .toLocalDateTime());
        Button snooze = Buttons.primary("Snooze", () -> {
            if (own.isEmpty()) {
                own.setErrorMessage("Choose a day and a time.");
                own.setInvalid(true);
            } else {
                choose(chosen, own.getValue().atZone(Formats.zone()).toInstant());
            }
        });
        choices.add(own);
        add(choices);
        getFooter().add(Buttons.quiet("Cancel", this::close), snooze);
    }

    private void choose(Consumer<Instant> chosen, Instant until) {
        close();
        chosen.accept(until);
    }

    private static Map<String, Instant> times(Clock clock) {
        ZonedDateTime now = clock.instant().atZone(Formats.zone());
        Map<String, Instant> times = new LinkedHashMap<>();
        times.put("In 2 hours", clock.instant().plus(Duration.ofHours(2)));
        times.put("Tomorrow", now.plusDays(1).with(MORNING).toInstant());
        times.put(
                "Next Monday",
                now.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(MORNING).toInstant());
        return times;
    }
}

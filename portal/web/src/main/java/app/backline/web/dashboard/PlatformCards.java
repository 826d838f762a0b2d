package app.backline.web.dashboard;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.Contribution;
import app.backline.services.spi.HealthCard;
import app.backline.services.spi.PlatformModule;
import app.backline.services.ui.FigureCard;
import app.backline.services.ui.PlatformDot;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** One card for each active module that has one; a module that fails costs only its own card's figures. */
@ApplicationScoped
public class PlatformCards {
    @Inject
    private ActiveModules modules;

    List<FigureCard> cards() {
        return modules.optional(PlatformModule::healthCard).stream()
                .map(this::card)
                .toList();
    }

    private FigureCard card(Contribution<HealthCard> card) {
        FigureCard shown = modules.guarded(card.module(), "health_card", card.value()::figures)
                .map(figures -> new FigureCard(
                                card.module().displayName(), figures.headline(), figures.detail(), figures.link())
                        .corner(badge(figures.state())))
                .orElseGet(() -> new FigureCard(
                                card.module().displayName(),
                                "-",
                                "Its figures could not be read just now.",
                                card.moduleKey())
                        .corner(StatusBadge.of("not known", Tone.NEUTRAL)));
        return shown.dot(PlatformDot.dot(card.module().color()));
    }

    private static StatusBadge badge(HealthCard.State state) {
        return switch (state) {
            case HEALTHY -> StatusBadge.of("healthy", Tone.GOOD);
            case ATTENTION -> StatusBadge.of("attention", Tone.WARN);
            case CRITICAL -> StatusBadge.of("critical", Tone.BAD);
        };
    }
}

package app.backline.web.dashboard;

import app.backline.services.dashboard.PlatformHealth;
import app.backline.services.modules.ModuleRegistry;
import app.backline.services.spi.HealthCard;
import app.backline.services.spi.PlatformColor;
import app.backline.services.ui.FigureCard;
import app.backline.services.ui.PlatformDot;
import app.backline.services.ui.StatusBadge;
import app.backline.services.ui.Tone;

/** What a module says of its platform. */
final class PlatformCard {
    private PlatformCard() {}

    static FigureCard of(PlatformHealth health, ModuleRegistry modules) {
        PlatformColor color =
                modules.byKey(health.module()).map(module -> module.color()).orElse(PlatformColor.NEUTRAL);
        HealthCard.Figures figures = health.figures();
        FigureCard card = figures == null
                ? new FigureCard(health.name(), "-", "Its figures could not be read just now.", health.module())
                        .corner(StatusBadge.of("not known", Tone.NEUTRAL))
                : new FigureCard(health.name(), figures.headline(), figures.detail(), figures.link())
                        .corner(badge(figures.state()));
        return card.dot(PlatformDot.dot(color));
    }

    private static StatusBadge badge(HealthCard.State state) {
        return switch (state) {
            case HEALTHY -> StatusBadge.of("healthy", Tone.GOOD);
            case ATTENTION -> StatusBadge.of("attention", Tone.WARN);
            case CRITICAL -> StatusBadge.of("critical", Tone.BAD);
        };
    }
}

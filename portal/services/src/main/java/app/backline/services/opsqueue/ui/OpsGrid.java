package app.backline.services.opsqueue.ui;

import app.backline.services.modules.InstalledModule;
import app.backline.services.opsqueue.OpsItemSummary;
import app.backline.services.spi.PlatformColor;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the queue. */
final class OpsGrid extends DataGrid<OpsItemSummary> {
    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private transient Map<String, InstalledModule> modules = Map.of();

    OpsGrid(Clock clock) {
        super("Ops Queue");
        this.clock = clock;
        identify(OpsItemSummary::id);
        setSelectionMode(SelectionMode.MULTI);
        alert(item -> item.isHigh() ? "High priority" : "");
        lead("What is needed", OpsItemSummary::title, OpsGrid::remark, this::place)
                .setFlexGrow(5);
        text("Campaign", item -> item.campaignName() == null ? "-" : item.campaignName())
                .setFlexGrow(2);
        platform("Platform", this::platformName, this::platformColor);
        badge("Due", item -> due(item).text(), item -> due(item).tone());
        text("Who", OpsGrid::who);
    }

    /** Adds a button at the end of each row that opens a menu. */
    void actions(BiConsumer<ContextMenu, OpsItemSummary> fill) {
        addComponentColumn(item -> {
                    Button button = Buttons.icon(Glyph.MORE, "What to do with " + item.title(), () -> {});
                    ContextMenu menu = new ContextMenu(button);
                    menu.setOpenOnClick(true);
                    fill.accept(menu, item);
                    return button;
                })
                .setHeader(spoken("Actions"))
                .setWidth("72px")
                .setFlexGrow(0);
    }

    void know(List<InstalledModule> active) {
        modules = active.stream().collect(Collectors.toMap(InstalledModule::key, Function.identity()));
    }

    private static String remark(OpsItemSummary item) {
        return Stream.of(item.detail(), item.note(), item.stale() ? "not checked since its source failed" : null)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String place(OpsItemSummary item) {
        return item.campaignName() == null ? platformName(item) : item.campaignName() + ", " + platformName(item);
    }

    String platformName(OpsItemSummary item) {
        InstalledModule module = modules.get(item.platform());
        return module == null ? item.platform() : module.displayName();
    }

    private PlatformColor platformColor(OpsItemSummary item) {
        InstalledModule module = modules.get(item.platform());
        return module == null ? PlatformColor.NEUTRAL : module.color();
    }

    DueBadge due(OpsItemSummary item) {
        return DueBadge.of(item, clock.instant(), Formats.zone());
    }

    static String who(OpsItemSummary item) {
        if (item.claimedBy() == null) {
            return "-";
        }
        return item.mine() ? "You" : item.claimedByName();
    }
}

package app.backline.web.palette;

import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.clients.ClientFilter;
import app.backline.services.clients.ClientService;
import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.Contribution;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.PlatformModule;
import app.backline.services.spi.SearchProvider;
import app.backline.services.ui.Glyph;
import app.backline.web.shell.ShellMenu;
import app.backline.web.shell.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the palette finds for a person. */
@ApplicationScoped
public class PaletteSearch {
    private static final int LIMIT = 6;
    private static final int SHORTEST = 2;

    @Inject
    private ShellMenu menu;

    @Inject
    private ActiveModules modules;

    @Inject
    private CampaignService campaigns;

    @Inject
    private ClientService clients;

    /** Pages and commands the person may use. */
    List<PaletteHit> commands(Visitor visitor) {
        List<PaletteHit> all = new ArrayList<>();
        Stream.of(menu.own(visitor), menu.platforms(visitor), menu.settings(visitor))
                .flatMap(List::stream)
                .flatMap(item -> Stream.concat(Stream.of(item), item.children().stream()))
                .forEach(item -> all.add(new PaletteHit(
                        "Go to",
                        item.label(),
                        null,
                        item.route(),
                        item.glyph() == null ? Glyph.MODULE : item.glyph())));
        if (visitor.caller().isPresent()) {
            modules.each(PlatformModule::commands).stream()
                    .filter(command -> command.value().roles().stream().anyMatch(visitor.roles()::contains))
                    .forEach(command -> all.add(new PaletteHit(
                            "Do",
                            command.value().label(),
                            command.module().displayName(),
                            command.value().route(),
                            Glyph.ARROW)));
        }
        return all;
    }

    /** Campaigns, clients and the modules' own things whose names hold these letters; for people of the agency only. */
    List<PaletteHit> things(String text, Visitor visitor) {
        if (text.length() < SHORTEST || visitor.caller().isEmpty() || !visitor.isStaff()) {
            return List.of();
        }
        List<PaletteHit> found = new ArrayList<>(campaigns(text));
        found.addAll(clients(text));
        modules.optional(PlatformModule::search).forEach(provider -> found.addAll(ofModule(provider, text)));
        return found;
    }

    private List<PaletteHit> campaigns(String text) {
        return campaigns.list(new CampaignFilter(text, null, null, null, null), first()).items().stream()
                .map(found -> new PaletteHit(
                        "Campaigns", found.name(), found.clientName(), "campaigns/" + found.id(), Glyph.CAMPAIGNS))
                .toList();
    }

    private List<PaletteHit> clients(String text) {
        return clients.list(new ClientFilter(text, false), first()).items().stream()
                .map(found -> new PaletteHit(
                        "Clients", found.name(), found.contactPerson(), "clients/" + found.id(), Glyph.CLIENTS))
                .toList();
    }

    private List<PaletteHit> ofModule(Contribution<SearchProvider> provider, String text) {
        return modules
                .guarded(provider.module(), "search", () -> provider.value().find(text, LIMIT))
                .stream()
                .flatMap(List::stream)
                .map(hit -> new PaletteHit(
                        provider.module().displayName(), hit.label(), hit.detail(), hit.route(), Glyph.MODULE))
                .toList();
    }

    private static PageRequest first() {
        return new PageRequest(LIMIT, null);
    }
}

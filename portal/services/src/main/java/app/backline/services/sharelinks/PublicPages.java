package app.backline.services.sharelinks;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.Contribution;
import app.backline.services.modules.InstalledModule;
import app.backline.services.profile.OrganizationLogo;
import app.backline.services.profile.ProfileService;
import app.backline.services.profile.ProfileSummary;
import app.backline.services.sharelinks.SharedCampaignService.DayTotal;
import app.backline.services.spi.PlatformModule;
import app.backline.services.spi.ShareContent;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Organization;
import app.backline.tenants.Organizations;
import app.backline.tenants.SharedOrganization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** From a token to the page it opens. Every reason not to open is the same empty answer, found the same way. */
@ApplicationScoped
public class PublicPages {
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private SharedOrganization directory;

    @Inject
    private Organizations organizations;

    @Inject
    private SharedCampaignService campaigns;

    @Inject
    private ActiveModules modules;

    @Inject
    private ProfileService profiles;

    @Inject
    private Clock clock;

    /** @return empty for unknown, revoked and expired links, suspended organizations and switched-off modules */
    public Optional<SharedCampaign> open(ShareToken token, Locale locale) {
        UUID organization = directory.byTokenHash(token.hash()).orElse(NOBODY);
        Optional<Organization> agency = organizations.byId(organization).filter(Organization::active);
        return CurrentOrganization.call(organization, () -> {
            Optional<SharedFacts> facts = campaigns.facts(token);
            Optional<InstalledModule> module = facts.flatMap(found -> activeModule(found.platform()));
            if (agency.isEmpty() || facts.isEmpty() || module.isEmpty()) {
                return Optional.empty();
            }
            SharedCampaign page = page(agency.get(), facts.get(), module.get(), locale);
            campaigns.countView(facts.get().linkId());
            return Optional.of(page);
        });
    }

    private SharedCampaign.Brand brand(ProfileSummary profile) {
        String logo = profile.logo() == null
                ? null
                : profiles.logo().map(OrganizationLogo::dataAddress).orElse(null);
        return new SharedCampaign.Brand(profile.color(), logo);
    }

    private Optional<InstalledModule> activeModule(String platform) {
        return modules.modules().stream()
                .filter(module -> module.key().equals(platform))
                .findFirst();
    }

    private SharedCampaign page(Organization agency, SharedFacts facts, InstalledModule module, Locale locale) {
        ProfileSummary profile = profiles.get();
        LocalDate today = LocalDate.ofInstant(clock.instant(), profile.zoneOrUtc());
        SharedWords words = new SharedWords(facts, locale, today);
        List<DayTotal> days = campaigns.deliveries(facts.campaignId());
        return new SharedCampaign(
                agency.name(),
                brand(profile),
                facts.clientName(),
                facts.campaignName(),
                words.about(module.displayName(), clock.instant()),
                words.number(facts.delivered()),
                words.sentence(),
                percent(facts),
                ProgressChart.wide(facts, days, today),
                ProgressChart.narrow(facts, days, today),
                days.stream()
                        .map(day -> new SharedCampaign.Day(day.day(), words.day(day.day()), words.number(day.amount())))
                        .toList(),
                sections(facts, module));
    }

    private List<ShareContent> sections(SharedFacts facts, InstalledModule module) {
        return modules.optional(PlatformModule::shareSection).stream()
                .filter(section -> section.moduleKey().equals(module.key()))
                .map(Contribution::value)
                .flatMap(section ->
                        modules.guarded(module, "share_section", () -> section.content(facts.campaignId())).stream())
                .toList();
    }

    private static Integer percent(SharedFacts facts) {
        return facts.goal() <= 0 ? null : (int) Math.min(100, facts.delivered() * 100 / facts.goal());
    }
}

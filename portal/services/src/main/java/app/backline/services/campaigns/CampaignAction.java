package app.backline.services.campaigns;

import app.backline.services.spi.SetupCheck;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What people do with a campaign. The guards are the campaign's own; this names them for doors and history. */
public enum CampaignAction {
    /** Draft to pending: asks for approval. */
    SUBMIT("Submit for approval", "submitted", Role.STAFF, (c, deed) -> c.submit()),
    /** Intake to setup; never by the person who took it in. */
    APPROVE("Approve", "approved", Set.of(Role.ADMIN, Role.MANAGER), (c, deed) -> c.approve(deed.by())),
    /** Setup to active: delivery begins. */
    ACTIVATE(
            "Activate",
            "activated",
            Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR),
            (c, deed) -> c.activate(deed.ofTheModule())),
    PAUSE("Pause", "paused", Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR), (c, deed) -> c.pause()),
    RESUME("Resume", "resumed", Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR), (c, deed) -> c.resume()),
    /** Active to reporting: delivery is over. */
    REPORT(
            "Move to reporting",
            "moved to reporting",
            Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR),
            (c, deed) -> c.startReporting()),
    COMPLETE("Complete", "completed", Set.of(Role.ADMIN, Role.MANAGER), (c, deed) -> c.complete()),
    CANCEL("Cancel campaign", "cancelled", Set.of(Role.ADMIN, Role.MANAGER), (c, deed) -> c.cancel());

    private final String label;
    private final String past;
    private final Set<Role> roles;
    private final BiConsumer<Campaign, Deed> verb;

    CampaignAction(String label, String past, Set<Role> roles, BiConsumer<Campaign, Deed> verb) {
        this.label = label;
        this.past = past;
        this.roles = roles;
        this.verb = verb;
    }

    /** As URLs write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the button says it. */
    public String label() {
        return label;
    }

    /** As the history says it. */
    public String past() {
        return past;
    }

    public boolean isAllowedTo(Caller caller) {
        return caller.isSystem() || caller.roles().stream().anyMatch(roles::contains);
    }

    /** Whether the module of the campaign's platform has a say. */
    public boolean asksTheModule() {
        return this == ACTIVATE;
    }

    /**
     * Does it; the campaign refuses with the rule that stands against it.
     *
     * @param ofTheModule what the module answers for; empty unless it {@link #asksTheModule}
     * @throws AccessDenied when the caller's role does not do this
     */
    public void applyTo(Campaign campaign, Caller caller, List<SetupCheck> ofTheModule) {
        if (!isAllowedTo(caller)) {
            throw new AccessDenied("Your role does not allow to " + label.toLowerCase(Locale.ROOT) + ".");
        }
        verb.accept(campaign, new Deed(caller, ofTheModule));
    }

    private record Deed(Caller by, List<SetupCheck> ofTheModule) {}

    /** What this caller could do with a campaign in this state. */
    public static List<CampaignAction> possible(CampaignStatus status, CampaignStage stage, Caller caller) {
        return Arrays.stream(values())
                .filter(action -> action.isAllowedTo(caller) && action.fits(status, stage))
                .toList();
    }

    private boolean fits(CampaignStatus status, CampaignStage stage) {
        return switch (this) {
            case SUBMIT -> status == CampaignStatus.DRAFT;
            case APPROVE -> status == CampaignStatus.PENDING && stage == CampaignStage.INTAKE;
            case ACTIVATE -> status == CampaignStatus.PENDING && stage == CampaignStage.SETUP;
            case PAUSE -> status == CampaignStatus.ACTIVE && stage == CampaignStage.ACTIVE;
            case RESUME -> status == CampaignStatus.PAUSED;
            case REPORT -> stage == CampaignStage.ACTIVE && !status.isOver();
            case COMPLETE -> stage == CampaignStage.REPORTING && !status.isOver();
            case CANCEL -> !status.isOver();
        };
    }

    public static Optional<CampaignAction> of(String key) {
        return Arrays.stream(values()).filter(a -> a.key().equals(key)).findFirst();
    }
}

package app.backline.services.campaigns;

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
    SUBMIT("Submit for approval", "submitted", Role.STAFF, (c, who) -> c.submit()),
    /** Intake to setup; never by the person who took it in. */
    APPROVE("Approve", "approved", Set.of(Role.ADMIN, Role.MANAGER), Campaign::approve),
    /** Setup to active: delivery begins. */
    ACTIVATE("Activate", "activated", Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR), (c, who) -> c.activate()),
    PAUSE("Pause", "paused", Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR), (c, who) -> c.pause()),
    RESUME("Resume", "resumed", Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR), (c, who) -> c.resume()),
    /** Active to reporting: delivery is over. */
    REPORT(
            "Move to reporting",
            "moved to reporting",
            Set.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR),
            (c, who) -> c.startReporting()),
    COMPLETE("Complete", "completed", Set.of(Role.ADMIN, Role.MANAGER), (c, who) -> c.complete()),
    CANCEL("Cancel campaign", "cancelled", Set.of(Role.ADMIN, Role.MANAGER), (c, who) -> c.cancel());

    private final String label;
    private final String past;
    private final Set<Role> roles;
    private final BiConsumer<Campaign, Caller> verb;

    CampaignAction(String label, String past, Set<Role> roles, BiConsumer<Campaign, Caller> verb) {
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

    void applyTo(Campaign campaign, Caller caller) {
        verb.accept(campaign, caller);
    }

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

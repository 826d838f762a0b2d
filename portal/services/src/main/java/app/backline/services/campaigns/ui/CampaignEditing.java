package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.Campaign;
import app.backline.services.campaigns.CampaignField;
import app.backline.services.campaigns.CampaignInsightService;
import app.backline.services.campaigns.CampaignMerge;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.campaigns.NewCampaign;
import app.backline.services.problems.StaleVersion;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Notices;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The form of a campaign; where somebody else saved meanwhile, the second person sees what changed and merges. */
final class CampaignEditing {
    private final CampaignService campaigns;
    private final CampaignInsightService insight;
    private final CampaignForm.Choices choices;
    private final Runnable saved;

    CampaignEditing(
            CampaignService campaigns, CampaignInsightService insight, CampaignForm.Choices choices, Runnable saved) {
        this.campaigns = campaigns;
        this.insight = insight;
        this.choices = choices;
        this.saved = saved;
    }

    void open(CampaignSummary campaign) {
        CampaignForm form = new CampaignForm(choices).with(campaign);
        NewCampaign base = form.facts();
        Dialogs.form("Edit campaign", form, "Save campaign", () -> form.save(facts -> save(campaign, base, facts)));
    }

    private void save(CampaignSummary campaign, NewCampaign base, NewCampaign facts) {
        try {
            campaigns.change(campaign.id(), campaign.version(), facts);
            said("Saved.");
        } catch (StaleVersion stale) {
            Campaign now = campaigns.get(campaign.id());
            CampaignMerge merge = new CampaignMerge(base, NewCampaign.of(now), facts);
            if (merge.conflicts().isEmpty()) {
                campaigns.change(now.id(), now.version(), merge.merged(Set.of()));
                said(
                        merge.changedByThem().isEmpty()
                                ? "Saved."
                                : "Saved, together with what " + who(now.id()) + " changed: "
                                        + labels(merge.changedByThem()) + ".");
            } else {
                ask(now, merge);
            }
        }
    }

    private void ask(Campaign now, CampaignMerge merge) {
        Map<CampaignField, RadioButtonGroup<Side>> choice = new LinkedHashMap<>();
        merge.conflicts().forEach(field -> choice.put(field, choice(field, merge)));
        Div body = new Div(new Paragraph(
                who(now.id()) + " saved this campaign while you were editing. Choose what stays, field by field."));
        choice.values().forEach(body::add);
        List<CampaignField> others = merge.changedByThem().stream()
                .filter(field -> !choice.containsKey(field))
                .toList();
        if (!others.isEmpty()) {
            body.add(new Paragraph("Also changed by them, and kept: " + labels(others) + "."));
        }
        body.addClassName("form-body");
        Dialogs.form("Two people changed this campaign", body, "Save my choice", () -> {
            Set<CampaignField> keepTheirs = EnumSet.noneOf(CampaignField.class);
            choice.forEach((field, side) -> {
                if (side.getValue() == Side.THEIRS) {
                    keepTheirs.add(field);
                }
            });
            campaigns.change(now.id(), now.version(), merge.merged(keepTheirs));
            said("Saved.");
        });
    }

    private RadioButtonGroup<Side> choice(CampaignField field, CampaignMerge merge) {
        RadioButtonGroup<Side> group = new RadioButtonGroup<>();
        group.setLabel(field.label());
        group.setItems(Side.values());
        group.setItemLabelGenerator(side -> side == Side.THEIRS
                ? "Theirs: " + shown(field, merge.theirs())
                : "Yours: " + shown(field, merge.yours()));
        group.setValue(Side.YOURS);
        return group;
    }

    private String shown(CampaignField field, NewCampaign facts) {
        if (field == CampaignField.CLIENT_ID && facts.clientId() != null) {
            return choices.nameOf(facts.clientId());
        }
        String text = field.text(facts);
        return text.isEmpty() ? "empty" : text;
    }

    private String who(UUID id) {
        return insight.history(id).get(0).who();
    }

    private static String labels(List<CampaignField> fields) {
        return fields.stream().map(CampaignField::label).collect(Collectors.joining(", "));
    }

    private void said(String text) {
        Notices.success(text);
        saved.run();
    }

    private enum Side {
        THEIRS,
        YOURS
    }
}

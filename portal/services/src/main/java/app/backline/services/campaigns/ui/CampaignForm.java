package app.backline.services.campaigns.ui;

import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.campaigns.NewCampaign;
import app.backline.services.clients.ClientFilter;
import app.backline.services.clients.ClientService;
import app.backline.services.clients.ClientSummary;
import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.InstalledModule;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.FieldErrors;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The fields of a campaign in one column. A client's name that is not known is created with the campaign. */
class CampaignForm extends Div {
    private final TextField name = new TextField("Campaign name");
    private final ComboBox<ClientChoice> client = new ComboBox<>("Client");
    private final Select<InstalledModule> platform = new Select<>();
    private final NumberField goal = new NumberField("Goal");
    private final TextField goalUnit = new TextField("Counted in", NewCampaign.USUAL_UNIT, "");
    private final BigDecimalField budget = new BigDecimalField("Budget");
    private final DatePicker startOn = new DatePicker("Start");
    private final DatePicker endOn = new DatePicker("End");
    private final TextField salesperson = new TextField("Salesperson");
    private final transient Choices choices;
    private final FieldErrors errors = new FieldErrors()
            .field("name", name)
            .field("client_id", client)
            .field("platform", platform)
            .field("goal", goal)
            .field("budget", budget)
            .field("start_on", startOn)
            .field("end_on", endOn);

    CampaignForm(Choices choices) {
        this.choices = choices;
        addClassName("form-body");
        name.setRequiredIndicatorVisible(true);
        client.setItems(query -> choices.clients(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        client.setItemLabelGenerator(ClientChoice::name);
        client.setAllowCustomValue(true);
        client.addCustomValueSetListener(typed ->
                client.setValue(new ClientChoice(null, typed.getDetail().strip())));
        client.setHelperText("Type to find one. A new name creates the client.");
        platform.setLabel("Platform");
        platform.setItems(choices.platforms());
        platform.setItemLabelGenerator(InstalledModule::displayName);
        choices.platforms().stream().limit(1).forEach(platform::setValue);
        goal.setHelperText("How much is promised. A draft may leave it open.");
        goalUnit.setValue(NewCampaign.USUAL_UNIT);
        budget.setHelperText("What the client pays, in US dollars.");
        endOn.setHelperText("Left open, pace is computed for 30 days.");
        add(name, client, platform, goal, goalUnit, budget, startOn, endOn, salesperson);
    }

    CampaignForm with(CampaignSummary campaign) {
        name.setValue(campaign.name());
        if (campaign.clientId() != null) {
            client.setValue(new ClientChoice(campaign.clientId(), campaign.clientName()));
        }
        choices.platforms().stream()
                .filter(module -> module.key().equals(campaign.platform()))
                .forEach(platform::setValue);
        goal.setValue((double) campaign.goal());
        goalUnit.setValue(campaign.goalUnit());
        budget.setValue(campaign.budget());
        startOn.setValue(campaign.startOn());
        endOn.setValue(campaign.endOn());
        salesperson.setValue(campaign.salesperson() == null ? "" : campaign.salesperson());
        return this;
    }

    CampaignForm withClient(UUID id, String clientName) {
        client.setValue(new ClientChoice(id, clientName));
        return this;
    }

    /** Hands over what was typed; a refusal is shown beside the fields. */
    void save(Consumer<NewCampaign> action) {
        errors.during(() -> action.accept(facts(choices.idOf(client.getValue()))));
    }

    /** What was typed so far; a client that is to be created has no id yet. */
    NewCampaign facts() {
        return facts(client.getValue() == null ? null : client.getValue().id());
    }

    String clientName() {
        return client.getValue() == null ? null : client.getValue().name();
    }

    boolean createsClient() {
        return client.getValue() != null && client.getValue().id() == null;
    }

    private NewCampaign facts(UUID clientId) {
        return new NewCampaign(
                name.getValue(),
                clientId,
                platform.getValue() == null ? null : platform.getValue().key(),
                goal.getValue() == null ? 0 : Math.round(goal.getValue()),
                goalUnit.getValue(),
                budget.getValue(),
                startOn.getValue(),
                endOn.getValue(),
                salesperson.getValue());
    }

    /** A client to choose; without an id it is a new name. */
    record ClientChoice(UUID id, String name) {
        static ClientChoice of(ClientSummary client) {
            return new ClientChoice(client.id(), client.name());
        }
    }

    /** What the form offers to choose from. */
    @Dependent
    public static class Choices {
        private final ClientService clients;
        private final ActiveModules modules;

        @Inject
        public Choices(ClientService clients, ActiveModules modules) {
            this.clients = clients;
            this.modules = modules;
        }

        List<InstalledModule> platforms() {
            return modules.modules();
        }

        Stream<ClientChoice> clients(String letters, int offset, int limit) {
            int rows = Math.min(PageRequest.MAX_LIMIT, offset + limit);
            return clients.list(new ClientFilter(letters, false), new PageRequest(rows, null)).items().stream()
                    .skip(offset)
                    .map(ClientChoice::of);
        }

        UUID idOf(ClientChoice choice) {
            if (choice == null || choice.id() != null) {
                return choice == null ? null : choice.id();
            }
            return clients.findOrCreate(List.of(choice.name())).get(choice.name());
        }

        String nameOf(UUID clientId) {
            return clients.get(clientId).name();
        }
    }
}

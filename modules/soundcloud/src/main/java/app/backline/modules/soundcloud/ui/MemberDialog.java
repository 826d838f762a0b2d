package app.backline.modules.soundcloud.ui;

import app.backline.modules.soundcloud.members.ConnectionStep;
import app.backline.modules.soundcloud.members.CreditChange;
import app.backline.modules.soundcloud.members.CreditLine;
import app.backline.modules.soundcloud.members.CreditService;
import app.backline.modules.soundcloud.members.MemberService;
import app.backline.modules.soundcloud.members.MemberStatus;
import app.backline.modules.soundcloud.members.MemberSummary;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import app.backline.tenants.Role;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** One member: the wallet with its ledger, the connection, and the facts. */
final class MemberDialog {
    private final MemberService members;
    private final CreditService credits;
    private final MemberSummary member;
    private final Runnable changed;
    private final Dialog dialog;

    MemberDialog(MemberService members, CreditService credits, MemberSummary member, Runnable changed) {
        this.members = members;
        this.credits = credits;
        this.member = member;
        this.changed = changed;
        dialog = new Dialog(member.name());
        dialog.addClassName("form-dialog");
        dialog.setWidth("640px");
        dialog.addDialogCloseActionListener(close -> {
            dialog.close();
            changed.run();
        });
        dialog.add(facts(), ledger());
        actions();
    }

    void open() {
        dialog.open();
    }

    private Facts facts() {
        Facts facts = new Facts()
                .fact("Wallet", Words.credits(member.balance()))
                .fact("Tier", member.tier())
                .fact("Followers", Formats.number(member.followers()))
                .fact("This month", member.submittedThisMonth() + " of " + member.monthlyLimit())
                .fact("State", member.status().label(), Words.tone(member.status()));
        if (member.reconnectAskedAt() != null) {
            facts.fact("Asked to reconnect", Formats.time(member.reconnectAskedAt()));
        }
        return facts;
    }

    private DataGrid<CreditLine> ledger() {
        DataGrid<CreditLine> grid = new DataGrid<>("Ledger of " + member.name());
        grid.lead("Credits", CreditLine::reason, line -> "", line -> Formats.time(line.happenedAt()));
        grid.text("When", line -> Formats.time(line.happenedAt()));
        grid.number("Change", line -> Words.change(line.change()));
        grid.number("Balance", line -> String.valueOf(line.balanceAfter()));
        grid.show(credits.ledger(member.id(), PageRequest.first()).items());
        return grid;
    }

    private void actions() {
        if (WhoAsks.now().is(Role.ADMIN)) {
            dialog.getFooter().add(Buttons.quiet("Change credits", this::adjust));
        }
        if (member.status() == MemberStatus.ACTIVE) {
            dialog.getFooter().add(Buttons.quiet("Connection lost", () -> connection(ConnectionStep.LOST)));
        } else {
            dialog.getFooter().add(Buttons.plain("Connected again", () -> connection(ConnectionStep.BACK)));
            if (member.reconnectAskedAt() == null) {
                dialog.getFooter().add(Buttons.plain("Member was asked", () -> connection(ConnectionStep.ASKED)));
            }
        }
        dialog.getFooter().add(Buttons.primary("Edit member", this::edit));
    }

    private void connection(ConnectionStep step) {
        Notices.orProblem(() -> {
            members.connection(member.id(), step);
            done();
        });
    }

    private void adjust() {
        IntegerField change = new IntegerField("Credits");
        change.setHelperText("Above 0 gives, below 0 takes");
        TextField reason = new TextField("Why? The member reads it.");
        FormLayout form = new FormLayout(change, reason);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        Dialogs.form("Credits of " + member.name(), form, "Change credits", () -> {
            credits.adjust(
                    member.id(),
                    new CreditChange(change.getValue() == null ? 0 : change.getValue(), reason.getValue()));
            done();
        });
    }

    private void edit() {
        MemberForm form = new MemberForm(member);
        Dialogs.form(
                        member.name(),
                        form,
                        "Save member",
                        () -> form.save(facts -> {
                            members.change(member.id(), member.version(), facts);
                            done();
                        }))
                .setWidth("560px");
    }

    private void done() {
        Notices.success("Saved.");
        dialog.close();
        changed.run();
    }
}

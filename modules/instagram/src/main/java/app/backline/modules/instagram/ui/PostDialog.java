package app.backline.modules.instagram.ui;

import app.backline.modules.instagram.posts.NewPostCount;
import app.backline.modules.instagram.posts.PostLife;
import app.backline.modules.instagram.posts.PostService;
import app.backline.modules.instagram.posts.PostSummary;
import app.backline.modules.instagram.posts.QaStatus;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.Facts;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Notices;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;

/** One post: what it is, what was counted, and what can be said of it. */
final class PostDialog {
    private final PostService posts;
    private final PostSummary post;
    private final Runnable changed;
    private final Dialog dialog;

    PostDialog(PostService posts, PostSummary post, Runnable changed) {
        this.posts = posts;
        this.post = post;
        this.changed = changed;
        dialog = new Dialog("@" + post.handle());
        dialog.addClassName("form-dialog");
        dialog.setWidth("520px");
        dialog.addDialogCloseActionListener(close -> {
            dialog.close();
            changed.run();
        });
        dialog.add(link(), facts());
        if (post.qaReason() != null) {
            dialog.add(new Paragraph("Rejected by " + post.qaBy() + ": " + post.qaReason()));
        }
        actions();
    }

    void open() {
        dialog.open();
    }

    private Anchor link() {
        Anchor link = new Anchor(post.postUrl(), "Open the post on Instagram", AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Facts facts() {
        return new Facts()
                .fact("Campaign", post.campaignName())
                .fact("Type", post.postType().label())
                .fact("Posted", Formats.asOf(post.postedAt()))
                .fact("QA", post.qaStatus().label(), Words.tone(post.qaStatus()))
                .fact("Views", Words.number(post.views()))
                .fact("Engagement", Words.number(post.engagement()))
                .fact("Rate of views", post.engagementText());
    }

    private void actions() {
        if (post.qaStatus() != QaStatus.REJECTED) {
            dialog.getFooter().add(Buttons.quiet("Reject", this::reject));
        }
        if (post.status() == PostLife.LIVE) {
            dialog.getFooter().add(Buttons.quiet("It was taken down", () -> done(() -> posts.takeDown(post.id()))));
        }
        dialog.getFooter().add(Buttons.plain("Record counts", this::count));
        if (post.qaStatus() != QaStatus.APPROVED) {
            dialog.getFooter()
                    .add(Buttons.primary(
                            "Approve post", () -> done(() -> posts.decide(post.id(), QaStatus.APPROVED, null))));
        }
    }

    private void done(Runnable action) {
        Notices.orProblem(() -> {
            action.run();
            Notices.success("Saved.");
            dialog.close();
            changed.run();
        });
    }

    private void reject() {
        TextArea reason = new TextArea("What is wrong with it?");
        reason.setWidthFull();
        Dialogs.form("Reject the post of @" + post.handle(), reason, "Reject post", () -> {
            posts.decide(post.id(), QaStatus.REJECTED, reason.getValue());
            Notices.success("Rejected. It does not count as delivered.");
            dialog.close();
            changed.run();
        });
    }

    private void count() {
        NumberField views = new NumberField("Views");
        NumberField likes = new NumberField("Likes");
        NumberField comments = new NumberField("Comments");
        NumberField shares = new NumberField("Shares");
        NumberField saves = new NumberField("Saves");
        FormLayout form = new FormLayout(views, likes, comments, shares, saves);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        Dialogs.form("What was counted?", form, "Save counts", () -> {
            posts.count(
                    post.id(),
                    new NewPostCount(whole(views), whole(likes), whole(comments), whole(shares), whole(saves), null));
            Notices.success("Saved. Earlier counts stay.");
            dialog.close();
            changed.run();
        });
    }

    private static Long whole(NumberField field) {
        return field.getValue() == null ? null : Math.round(field.getValue());
    }
}

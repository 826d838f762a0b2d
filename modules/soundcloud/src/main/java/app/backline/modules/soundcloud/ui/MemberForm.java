package app.backline.modules.soundcloud.ui;

import app.backline.modules.soundcloud.members.MemberSummary;
import app.backline.modules.soundcloud.members.NewMember;
import app.backline.services.ui.FieldErrors;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A member of the network. */
final class MemberForm extends FormLayout {
    private final TextField name = new TextField("Name");
    private final TextField emails = new TextField("E-mail addresses");
    private final TextField username = new TextField("Signs in as");
    private final TextField profile = new TextField("Profile");
    private final NumberField followers = new NumberField("Followers");
    private final TextField genre = new TextField("Genre family");
    private final TextField subgenres = new TextField("Subgenres");
    private final IntegerField limit = new IntegerField("Submissions a month");
    private final BigDecimalField reach = new BigDecimalField("Reach factor");
    private final IntegerField grant = new IntegerField("Credits a month");
    private final IntegerField cap = new IntegerField("Most credits");
    private final transient FieldErrors errors = new FieldErrors()
            .field("name", name)
            .field("emails", emails)
            .field("username", username)
            .field("profile_url", profile)
            .field("followers", followers)
            .field("monthly_limit", limit)
            .field("reach_factor", reach)
            .field("monthly_grant", grant)
            .field("credit_cap", cap);

    MemberForm() {
        name.setRequiredIndicatorVisible(true);
        emails.setHelperText("Up to five, separated by commas");
        username.setHelperText("The sign-in that sees the member portal");
        profile.setPlaceholder("https://soundcloud.com/…");
        subgenres.setHelperText("Separated by commas");
        reach.setHelperText("Share of followers that one repost reaches");
        limit.setValue(4);
        reach.setValue(new BigDecimal("0.060"));
        grant.setValue(1);
        cap.setValue(3);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("420px", 2));
        add(name, emails, username, profile, followers, genre, subgenres, limit, reach, grant, cap);
    }

    MemberForm(MemberSummary member) {
        this();
        name.setValue(member.name());
        emails.setValue(String.join(", ", member.emails()));
        username.setValue(text(member.username()));
        profile.setValue(text(member.profileUrl()));
        followers.setValue((double) member.followers());
        genre.setValue(text(member.genreFamily()));
        subgenres.setValue(String.join(", ", member.subgenres()));
        limit.setValue(member.monthlyLimit());
        reach.setValue(member.reachFactor());
        grant.setValue(member.monthlyGrant());
        cap.setValue(member.creditCap());
    }

    void save(Consumer<NewMember> action) {
        errors.during(() -> action.accept(new NewMember(
                name.getValue(),
                words(emails),
                username.getValue(),
                followers.getValue() == null ? null : Math.round(followers.getValue()),
                profile.getValue(),
                genre.getValue(),
                words(subgenres),
                limit.getValue(),
                reach.getValue(),
                grant.getValue(),
                cap.getValue())));
    }

    private static List<String> words(TextField field) {
        return Arrays.stream(field.getValue().split("[,;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}

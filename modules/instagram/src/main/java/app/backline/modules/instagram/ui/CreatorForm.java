package app.backline.modules.instagram.ui;

import app.backline.modules.instagram.creators.CreatorSummary;
import app.backline.modules.instagram.creators.NewCreator;
import app.backline.services.ui.FieldErrors;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A creator: who they reach and what a post costs. */
final class CreatorForm extends FormLayout {
    private final TextField handle = new TextField("Handle");
    private final TextField country = new TextField("Country");
    private final TextField email = new TextField("E-mail");
    private final NumberField followers = new NumberField("Followers");
    private final NumberField views = new NumberField("Median views");
    private final BigDecimalField engagement = new BigDecimalField("Engagement rate in percent");
    private final IntegerField reel = new IntegerField("Reel, in dollars");
    private final IntegerField carousel = new IntegerField("Carousel, in dollars");
    private final IntegerField story = new IntegerField("Story, in dollars");
    private final TextField genres = new TextField("Music genres");
    private final TextField types = new TextField("Content types");
    private final TextField territories = new TextField("Audience");
    private final Checkbox barred = new Checkbox("Do not use this page");
    private final transient FieldErrors errors = new FieldErrors()
            .field("handle", handle)
            .field("base_country", country)
            .field("email", email)
            .field("followers", followers)
            .field("median_views", views)
            .field("engagement_rate", engagement)
            .field("reel_rate", reel)
            .field("carousel_rate", carousel)
            .field("story_rate", story);

    CreatorForm() {
        handle.setPlaceholder("@page");
        handle.setRequiredIndicatorVisible(true);
        country.setRequiredIndicatorVisible(true);
        engagement.setHelperText("Likes and comments of a usual post for each 100 followers");
        List.of(genres, types, territories).forEach(field -> field.setHelperText("Separated by commas"));
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("420px", 2));
        add(handle, country, email, followers, views, engagement, reel, carousel, story, genres, types, territories);
        add(barred, 2);
    }

    CreatorForm(CreatorSummary creator) {
        this();
        handle.setValue("@" + creator.handle());
        country.setValue(creator.baseCountry());
        email.setValue(creator.email() == null ? "" : creator.email());
        followers.setValue((double) creator.followers());
        views.setValue((double) creator.medianViews());
        engagement.setValue(creator.engagementRate());
        reel.setValue(creator.reelRate());
        carousel.setValue(creator.carouselRate());
        story.setValue(creator.storyRate());
        genres.setValue(String.join(", ", creator.musicGenres()));
        types.setValue(String.join(", ", creator.contentTypes()));
        territories.setValue(String.join(", ", creator.audienceTerritories()));
        barred.setValue(creator.doNotUse());
    }

    void save(Consumer<NewCreator> action) {
        errors.during(() -> action.accept(facts()));
    }

    private NewCreator facts() {
        return new NewCreator(
                handle.getValue(),
                email.getValue(),
                country.getValue(),
                whole(followers),
                whole(views),
                engagement.getValue(),
                reel.getValue(),
                carousel.getValue(),
                story.getValue(),
                words(types),
                words(genres),
                words(territories),
                barred.getValue());
    }

    private static Long whole(NumberField field) {
        return field.getValue() == null ? null : Math.round(field.getValue());
    }

    private static List<String> words(TextField field) {
        return Arrays.stream(field.getValue().split("[,;|]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

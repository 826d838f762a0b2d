package app.backline.modules.soundcloud.ui;

import app.backline.modules.soundcloud.submissions.NewSubmission;
import app.backline.services.ui.FieldErrors;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** A track that a member asks support for. */
final class SubmissionForm extends FormLayout {
    private final TextField link = new TextField("Track link");
    private final TextField artist = new TextField("Artist");
    private final TextField track = new TextField("Track");
    private final TextField genre = new TextField("Genre");
    private final DatePicker release = new DatePicker("Release date");
    private final TextArea notes = new TextArea("Anything we should know");
    private final transient FieldErrors errors = new FieldErrors()
            .field("track_url", link)
            .field("artist", artist)
            .field("track_name", track)
            .field("notes", notes);

    SubmissionForm() {
        link.setPlaceholder("https://soundcloud.com/artist/track");
        link.setRequiredIndicatorVisible(true);
        artist.setRequiredIndicatorVisible(true);
        track.setRequiredIndicatorVisible(true);
        setResponsiveSteps(new ResponsiveStep("0", 1));
        add(link, artist, track, genre, release, notes);
    }

    void save(Consumer<NewSubmission> action) {
        errors.during(() -> action.accept(new NewSubmission(
                null,
                link.getValue(),
                artist.getValue(),
                track.getValue(),
                genre.getValue(),
                release.getValue(),
                notes.getValue())));
    }
}

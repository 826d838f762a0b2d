package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.videos.Genre;
import app.backline.modules.youtube.videos.NewVideo;
import app.backline.modules.youtube.videos.VideoSummary;
import app.backline.services.ui.FieldErrors;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;

/** What a person states of a campaign's video. */
final class SetupForm extends FormLayout {
    private static final long serialVersionUID = 1L;

    private final TextField url = new TextField("Video link");
    private final Select<Genre> genre = new Select<>();
    private final IntegerField daily = new IntegerField("Desired daily views");
    private final TextField sheet = new TextField("Comments sheet");
    private final Checkbox access = new Checkbox("Access is still to be asked for");
    private final Checkbox start = new Checkbox("The start date is still to be confirmed");
    private final TextArea notes = new TextArea("Client's notes");

    SetupForm(VideoSummary video) {
        url.setValue(Objects.requireNonNullElse(video.videoUrl(), ""));
        url.setPlaceholder("https://www.youtube.com/watch?v=…");
        genre.setLabel("Genre");
        genre.setItems(Genre.values());
        genre.setItemLabelGenerator(Genre::label);
        genre.setHelperText("Decides how many likes and comments are usual");
        genre.setValue(video.genre());
        daily.setValue((int) Math.min(Integer.MAX_VALUE, video.desiredDaily()));
        daily.setMin(0);
        sheet.setValue(Objects.requireNonNullElse(video.commentsSheet(), ""));
        sheet.setHelperText("The link to the sheet");
        access.setValue(video.askForAccess());
        start.setValue(video.confirmStart());
        notes.setValue(Objects.requireNonNullElse(video.clientNotes(), ""));
        setResponsiveSteps(new ResponsiveStep("0", 1));
        add(url, genre, daily, sheet, access, start, notes);
    }

    FieldErrors errors() {
        return new FieldErrors()
                .field("video_url", url)
                .field("genre", genre)
                .field("desired_daily", daily)
                .field("comments_sheet", sheet);
    }

    NewVideo facts() {
        return new NewVideo(
                url.getValue(),
                genre.getValue().key(),
                daily.getValue() == null ? 0 : daily.getValue(),
                sheet.getValue(),
                access.getValue(),
                start.getValue(),
                notes.getValue());
    }
}

package app.backline.services.imports.ui;

import app.backline.services.imports.ImportDefinitionSummary;
import app.backline.services.imports.csv.CsvFile;
import app.backline.services.imports.mapping.WrongFile;
import app.backline.services.ui.Buttons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Step 1: what the file is, and the file. */
final class FileStep extends Div {
    private static final long serialVersionUID = 1L;

    private final Select<ImportDefinitionSummary> definition = new Select<>();
    private final Paragraph refusal = new Paragraph();
    private final Div remedy = new Div();

    FileStep(List<ImportDefinitionSummary> definitions, BiConsumer<ImportDefinitionSummary, UploadedCsv> arrived) {
        definition.setId("definition");
        definition.setLabel("What is in the file?");
        definition.setItems(definitions);
        definition.setItemLabelGenerator(ImportDefinitionSummary::displayName);
        definition.setWidthFull();
        definitions.stream().findFirst().ifPresent(definition::setValue);
        refusal.addClassName("toned");
        refusal.getElement().setAttribute("role", "alert");
        refusal.getElement().setAttribute("data-tone", "bad");
        add(definition, upload(arrived), limits(), refusal, remedy);
    }

    /** Says in words why a file was not taken. */
    void refuse(String reason) {
        refusal.setText(reason);
        remedy.removeAll();
    }

    /** The same, with the definition that reads it one click away. */
    void refuse(WrongFile wrong, Consumer<ImportDefinitionSummary> readAsThat) {
        refuse(wrong.getMessage());
        Button other = Buttons.plain("Read it as " + wrong.displayName(), () -> {
            choose(wrong.definitionKey());
            readAsThat.accept(definition.getValue());
        });
        other.setId("read-as-other");
        remedy.add(other);
    }

    void choose(String key) {
        definition
                .getListDataView()
                .getItems()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .ifPresent(definition::setValue);
    }

    private Upload upload(BiConsumer<ImportDefinitionSummary, UploadedCsv> arrived) {
        Upload upload = new Upload(UploadHandler.toTempFile((metadata, file) -> {
            refuse("");
            arrived.accept(definition.getValue(), new UploadedCsv(metadata.fileName(), file.toPath()));
        }));
        upload.setId("file");
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) CsvFile.MAX_BYTES);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setWidthFull();
        upload.addFileRejectedListener(event -> refuse("The browser did not send the file: " + event.getErrorMessage()
                + ". Choose one CSV file of at most 50 MB."));
        return upload;
    }

    private static Paragraph limits() {
        Paragraph text =
                new Paragraph("A CSV file with a header row, up to 50 MB. Comma, semicolon, tab or bar between cells,"
                        + " and cells with line breaks, are all understood. Nothing is stored before you say so.");
        text.addClassName("quiet");
        return text;
    }
}

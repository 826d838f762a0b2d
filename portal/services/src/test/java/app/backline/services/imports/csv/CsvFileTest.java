package app.backline.services.imports.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.TooLarge;
import app.backline.services.problems.UnsupportedMedia;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void the_byte_order_mark_does_not_stick_to_the_first_header() {
        CsvFile file = open("\uFEFFCampaign,Client\nA - B,Acme", UTF_8);
        assertThat(file.headers()).containsExactly("Campaign", "Client");
        assertThat(file.rows()).isEqualTo(1);
    }

    @Test
    void a_cell_may_hold_lines_and_rows_count_records() {
        CsvFile file = open("Name,Notes\nA,\"one\ntwo, \"\"quoted\"\"\nthree\"\r\nB,x", UTF_8);
        List<CsvRow> rows = rows(file);
        assertThat(file.rows()).isEqualTo(2);
        assertThat(rows.get(1).cells()[1]).isEqualTo("one\ntwo, \"quoted\"\nthree");
        assertThat(rows.get(2).number()).isEqualTo(3);
    }

    @Test
    void blank_records_are_counted_but_are_no_rows() {
        CsvFile file = open("\n\nName,Goal\nA,1\n,\n\nB,2\n", UTF_8);
        assertThat(file.rows()).isEqualTo(2);
        assertThat(rows(file).stream().map(CsvRow::number)).containsExactly(1, 2, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {"Name;Goal, in K;Client@;", "Name|Goal|Client@|", "Name,Goal;x,Client@,"})
    void the_separator_is_found(String header, char separator) {
        String row = "a" + separator + "b" + separator + "c\n";
        CsvFile file = open(header + "\n" + row + row, UTF_8);
        assertThat(file.separator()).isEqualTo(separator);
        assertThat(file.headers()).hasSize(3);
    }

    @Test
    void tabs_separate_too() {
        assertThat(open("Name\tGoal\nA\t1,000\n", UTF_8).headers()).containsExactly("Name", "Goal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void characters_are_recognised(String charset) {
        CsvFile file = open("Künstler,Größe\nBeyoncé,groß\nMotörhead – live,“klein”\n", Charset.forName(charset));
        assertThat(file.headers()).containsExactly("Künstler", "Größe");
        assertThat(rows(file).get(1).cells()[0]).isEqualTo("Beyoncé");
    }

    @Test
    void utf_16_with_its_mark_and_letters_of_other_scripts_are_read() {
        CsvFile file = open("\uFEFFName,Client\nДождь 🌧 雨,Acme\n", UTF_16LE);
        assertThat(rows(file).get(1).cells()[0]).isEqualTo("Дождь 🌧 雨");
    }

    @Test
    void an_unclosed_quote_is_refused_with_the_row_where_it_begins() {
        assertThatThrownBy(() -> open("Name,Notes\nA,fine\nB,\"begins here\nC,x\nD,y\n", UTF_8))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Row 3")
                .hasMessageContaining("not closed");
    }

    @Test
    void a_quote_that_a_later_one_closes_by_chance_is_refused_where_it_begins() {
        assertThatThrownBy(() -> open("Name,Notes\nA,\"begins here\nB,\"fine\"\n", UTF_8))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Row 2");
    }

    @Test
    void an_unclosed_quote_before_much_text_is_still_named() {
        assertThatThrownBy(() -> open("Name,Notes\nA,\"begins\n" + "B,some text\n".repeat(50_000), UTF_8))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Row 2")
                .hasMessageContaining("quote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n \n", "\uFEFF", "Name,Goal", "Name,Goal\n\n ,\n"})
    void an_empty_file_is_refused(String text) {
        assertThatThrownBy(() -> open(text, UTF_8))
                .isInstanceOf(InvalidInput.class)
                .hasMessageMatching("The file (is empty|holds a header row but no rows).*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "%PDF-1.7 something~PDF",
                "{\"url\": \"https://x\"}~JSON",
                "[1,2]~JSON",
                "<!DOCTYPE html><html>~web page",
                "'\u001f\u008b\u0008'~gzip",
                "\u00d0\u00cf\u0011\u00e0~Excel",
                "Rar!x~RAR"
            })
    void what_is_no_csv_is_refused_by_its_bytes(String text, String kind) {
        assertThatThrownBy(() -> open(text, ISO_8859_1))
                .isInstanceOf(UnsupportedMedia.class)
                .hasMessageContaining(kind);
    }

    @Test
    void a_zip_named_csv_and_a_workbook_are_told_apart() throws IOException {
        assertThatThrownBy(() -> CsvFile.open(zip("data.csv")))
                .isInstanceOf(UnsupportedMedia.class)
                .hasMessageContaining("zip archive");
        assertThatThrownBy(() -> CsvFile.open(zip("xl/workbook.xml")))
                .isInstanceOf(UnsupportedMedia.class)
                .hasMessageContaining("Excel workbook");
    }

    @Test
    void binary_data_is_refused() throws IOException {
        byte[] noise = new byte[4096];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31);
        }
        assertThatThrownBy(() -> CsvFile.open(Files.write(folder.resolve("noise.csv"), noise)))
                .isInstanceOf(UnsupportedMedia.class);
    }

    @Test
    void an_endless_line_is_refused() {
        assertThatThrownBy(() -> open("a".repeat(3_000_000), UTF_8))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("Row 1");
    }

    @Test
    void a_huge_file_is_refused_without_being_read() throws IOException {
        Path huge = folder.resolve("huge.csv");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertThatThrownBy(() -> CsvFile.open(huge))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("50 MB");
    }

    private CsvFile open(String text, Charset charset) {
        try {
            return CsvFile.open(Files.write(folder.resolve("file.csv"), text.getBytes(charset)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<CsvRow> rows(CsvFile file) {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvRows records = file.read()) {
            records.forEachRemaining(rows::add);
        }
        return rows;
    }

    private Path zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("Name,Goal\nA,1\n".getBytes(UTF_8));
        }
        return Files.write(folder.resolve("archive.csv"), bytes.toByteArray());
    }
}

package app.backline.services.campaigns.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSort;
import app.backline.services.campaigns.NewCampaign;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

@ServiceTest
class CampaignExportIT {
    @Inject
    CampaignExport export;

    @Inject
    CampaignService campaigns;

    @Inject
    CampaignIntake intake;

    @Test
    void a_name_that_is_a_formula_stays_a_text(Agency acme) {
        take(acme, "=HYPERLINK(\"http://x.example\")");
        take(acme, "Plain, with a comma");
        String csv = csv(acme, Role.MANAGER);
        assertThat(csv).startsWith("\uFEFFCampaign,Client,Platform");
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x.example\"\")\"").contains("\"Plain, with a comma\"");
        assertThat(csv).doesNotContain("\n=").doesNotContain("\n\"=");
        assertThat(csv).contains("2400.00").contains("2026-03-02");
    }

    @Test
    void a_sheet_holds_the_formula_as_a_string(Agency acme) throws IOException {
        take(acme, "=1+1");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        acme.as(Role.MANAGER, () -> export.write(ExportFormat.XLSX, CampaignFilter.ALL, out));
        String sheet = entry(out.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("t=\"inlineStr\"").contains("=1+1").doesNotContain("<f>");
    }

    @Test
    void all_rows_come_in_the_lists_order_beyond_one_read(Agency acme) {
        acme.asPortal(() -> intake.upsert(
                IntStream.range(0, 1_050).mapToObj(CampaignExportIT::fact).toList()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        acme.as(Role.SALES, () -> export.write(ExportFormat.CSV, CampaignFilter.ALL.sortedBy(CampaignSort.NAME), out));
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(1_051);
        assertThat(lines[1]).startsWith("Song 0000,");
        assertThat(lines[1_050]).startsWith("Song 1049,");
    }

    private void take(Agency agency, String name) {
        agency.as(Role.SALES, () -> campaigns.create(order(name)));
    }

    private String csv(Agency agency, Role role) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        agency.as(role, () -> export.write(ExportFormat.CSV, CampaignFilter.ALL, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CampaignFacts fact(int number) {
        return new CampaignFacts(
                "Song %04d".formatted(number), null, "spotify", null, 100, null, null, null, "Sara Lind", null);
    }

    private static NewCampaign order(String name) {
        return new NewCampaign(
                name,
                null,
                "spotify",
                100_000,
                null,
                new BigDecimal("2400.00"),
                LocalDate.of(2026, 3, 2),
                null,
                "Sara Lind");
    }

    private static String entry(byte[] zip, String name) throws IOException {
        Path file = Files.createTempFile("campaigns", ".xlsx");
        try {
            Files.write(file, zip);
            try (ZipFile sheets = new ZipFile(file.toFile());
                    InputStream in = sheets.getInputStream(sheets.getEntry(name))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}

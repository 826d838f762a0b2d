package app.backline.bench;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/** A campaign file through the whole engine (upload to stored rows) against a bare COPY of the same text. */
final class FileImport {
    private static final String BOUNDARY = "----bench";
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern STATUS = Pattern.compile("\"status\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern REJECTED = Pattern.compile("\"rejected\"\\s*:\\s*(\\d+)");

    private final PortalProcess portal;
    private final HttpClient http = HttpClient.newHttpClient();

    FileImport(PortalProcess portal) {
        this.portal = portal;
    }

    void run() throws Exception {
        upload(file(200, "warm"), "warm");
        for (int rows : new int[] {1_000, 100_000}) {
            String file = file(rows, "n" + rows);
            double ours = upload(file, "n" + rows);
            double copy = copy(file);
            Figures.line(
                    Figures.number("import of %,d rows, with validation", rows),
                    Figures.number("%.2f s", ours),
                    Figures.number("%.2f s COPY (%.2f of it)", copy, copy / ours),
                    rows == 1_000 ? "under 1 s" : "under 6 s, at least 0.35");
        }
    }

    private static String file(int rows, String mark) {
        StringBuilder file =
                new StringBuilder("Campaign,Client,Goal,Remaining,Sale price,Start Date,Status,Vendor,Notes\n");
        for (int i = 0; i < rows; i++) {
            file.append("Artist ")
                    .append(i)
                    .append(' ')
                    .append(mark)
                    .append(" - Song,Client ")
                    .append(i % 500)
                    .append(",10000,500,$200.00,9/18/2025,Active,,\"line one\nline two\"\n");
        }
        return file.toString();
    }

    private double upload(String file, String name) throws IOException, InterruptedException {
        String body = part("definition", null, "spotify-campaigns") + part("mode", null, "run")
                + part("file", name + ".csv", file) + "--" + BOUNDARY + "--\r\n";
        long before = System.nanoTime();
        String answer = send(HttpRequest.newBuilder(URI.create(portal.url() + "/api/v1/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        String id = first(ID, answer);
        while (!first(STATUS, answer).matches("completed|failed")) {
            LockSupport.parkNanos(20_000_000);
            answer = send(HttpRequest.newBuilder(URI.create(portal.url() + "/api/v1/imports/" + id)));
        }
        double seconds = (System.nanoTime() - before) / 1e9;
        if (!first(STATUS, answer).equals("completed")
                || !first(REJECTED, answer).equals("0")) {
            throw new IllegalStateException("The import did not take every row: " + answer);
        }
        return seconds;
    }

    private static String part(String name, String file, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (file == null ? "" : "; filename=\"" + file + "\"") + "\r\n\r\n" + content + "\r\n";
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request.header("Authorization", "Bearer " + portal.token(http)).build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return matcher.group(1);
    }

    private double copy(String file) throws SQLException, IOException {
        try (Connection owner = portal.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "create table bench_copy (campaign text, client text, goal text, remaining text, price text,"
                            + " start_on text, status text, vendor text, notes text)");
            long before = System.nanoTime();
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bench_copy from stdin (format csv, header)", new StringReader(file));
            double seconds = (System.nanoTime() - before) / 1e9;
            statement.execute("drop table bench_copy");
            return seconds;
        }
    }
}

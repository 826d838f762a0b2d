package app.backline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All cards of the dashboard, over REST, on 100,000 campaigns, against one plain count of the same campaigns. */
final class Dashboard {
    private static final int CAMPAIGNS = 100_000;
    private static final int ROUNDS = 40;
    private static final String NORTHLIGHT = "0191f2a0-0000-7000-8000-000000000001";

    /** Four of five are over, one in ten delivers. */
    private static final String FILL = """
            insert into campaign (org_id, id, name, name_key, platform, status, stage, goal, delivered, budget, spent,
                                  start_on, end_on, created_by, created_by_name)
            select '%s', gen_random_uuid(), 'Bench ' || n, 'bench ' || n, 'spotify',
                   case when n %% 10 = 0 then 'active' when n %% 10 = 1 then 'pending' else 'completed' end,
                   case when n %% 10 = 0 then 'active' when n %% 10 = 1 then 'intake' else 'completed' end,
                   10000, n %% 12000, n %% 900 + 100, n %% 700,
                   case when n %% 10 < 2 then current_date - n %% 40 else current_date - 60 - n %% 700 end,
                   case when n %% 10 < 2 then current_date - n %% 40 + 45 else current_date - 20 - n %% 700 end,
                   'bench', 'Bench'
              from generate_series(1, %d) n""";

    private final PortalProcess portal;
    private final HttpClient http = HttpClient.newHttpClient();

    Dashboard(PortalProcess portal) {
        this.portal = portal;
    }

    void run() throws Exception {
        fill();
        HttpRequest all = request("/api/v1/dashboard");
        HttpRequest trend = request("/api/v1/dashboard/delivery");
        double cards = median(() -> send(all));
        double chart = median(() -> send(trend));
        double count;
        try (Connection connection = portal.database()) {
            connection.setAutoCommit(false);
            count = median(() -> count(connection));
        }
        String reference = Figures.number("%.1f ms, one count", count);
        Figures.line("dashboard, all cards on 100,000 campaigns", Figures.number("%.1f ms", cards), reference, "-");
        Figures.line("dashboard, its chart", Figures.number("%.1f ms", chart), reference, "-");
    }

    private void fill() throws SQLException, IOException {
        try (Connection owner = portal.owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("select set_config('app.org_id', '" + NORTHLIGHT + "', true)");
            statement.execute(FILL.formatted(NORTHLIGHT, CAMPAIGNS));
            owner.commit();
            owner.setAutoCommit(true);
            statement.execute("analyze campaign");
        }
    }

    private HttpRequest request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(portal.url() + path))
                .header("Authorization", "Bearer " + portal.token(http))
                .build();
    }

    private void send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
    }

    private static void count(Connection connection) throws SQLException {
        try (PreparedStatement bind = connection.prepareStatement("select set_config('app.org_id', ?, true)");
                PreparedStatement count = connection.prepareStatement("select count(*) from campaign")) {
            bind.setString(1, NORTHLIGHT);
            bind.execute();
            try (ResultSet row = count.executeQuery()) {
                row.next();
                if (row.getLong(1) < CAMPAIGNS) {
                    throw new IllegalStateException("There are only " + row.getLong(1) + " campaigns");
                }
            }
        }
        connection.commit();
    }

    /** Milliseconds, after as many rounds to warm up. */
    private static double median(Work work) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS * 2; i++) {
            long before = System.nanoTime();
            work.run();
            if (i >= ROUNDS) {
                times.add((System.nanoTime() - before) / 1e6);
            }
        }
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private interface Work {
        void run() throws Exception;
    }
}

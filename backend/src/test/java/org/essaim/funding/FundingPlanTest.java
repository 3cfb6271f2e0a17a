package org.essaim.funding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database does for a page of a large catalogue: it goes down an index, and reads nothing that is not shown. */
@ApiTest
class FundingPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Inject
    World world;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @BeforeEach
    void fill() {
        world.run("""
                insert into funding (source, external_id, name, financers, call_for_project, deadline, live, content,
                    searched, words, created_at, updated_at)
                select 'AIDES_TERRITOIRES', 'plan-' || n, 'Plan ' || n, array['Région fictive'], false,
                    current_date + n % 900, n % 2 = 0, '{}', '', '', now(), now()
                from generate_series(1, 5000) n""");
    }

    @AfterEach
    void empty() {
        world.run("delete from funding where external_id like 'plan-%'");
    }

    @ParameterizedTest
    @CsvSource({
        "DEADLINE, false, ,",
        "DEADLINE, false, 2026-12-24, ",
        "DEADLINE, true, ,",
        "DEADLINE, true, 2026-12-24,",
        "NAME, false, ,",
        "NAME, true, plan 17,"
    })
    void aPageGoesDownItsOrder(FundingSort sort, boolean past, @Nullable String after) throws SQLException {
        var asked = new FundingQuery("territoires-engagement", null, null, null, null, false, null, null, past, sort);
        Map<String, Object> values = new LinkedHashMap<>();
        var sql = FundingRepository.page(asked, TODAY, after != null, values);
        values.put("limit", 21);
        values.put("key", after == null ? "" : after);
        values.put("id", "00000000-0000-7000-8000-000000000000");

        assertThat(sql).doesNotContain("content").doesNotContain("*");
        assertThat(explain(sql, values))
                .containsPattern("Index Scan using funding_by_" + (sort == FundingSort.NAME ? "name" : "deadline"))
                .doesNotContain("Sort");
    }

    private String explain(String sql, Map<String, Object> values) throws SQLException {
        var text = sql;
        for (var value : values.entrySet()) {
            text = text.replaceAll(
                    ":" + value.getKey() + "\\b",
                    value.getValue() instanceof Integer number ? number.toString() : "'" + value.getValue() + "'");
        }
        try (var connection = DriverManager.getConnection(url, "essaim_owner", "essaim_owner");
                var statement = connection.createStatement()) {
            statement.execute("analyze funding");
            try (var lines = statement.executeQuery("explain " + text)) {
                var plan = new StringBuilder();
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
                return plan.toString();
            }
        }
    }
}

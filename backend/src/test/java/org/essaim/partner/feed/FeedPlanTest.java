package org.essaim.partner.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What the database does for a pull among many entries: it goes where the cursor is, and reads what is sent. */
@ApiTest
class FeedPlanTest {
    private static final String T44 = "territoires44";

    @Inject
    World world;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void aPullReadsNoMoreThanItSends() throws SQLException {
        var large = world.partner("partner-large", T44);
        var small = world.partner("partner-small", T44);
        new Crowd(world).agreesTo(large, "planned", 1_000);
        world.run("""
                insert into consent_event (person, network, audience, partner, action, text_sha256, channel)
                select person, network, audience, cast(? as uuid), action, text_sha256, channel from consent_event
                where partner = ? order by person limit 20""", small, large);

        var plan = explain(ChangeFeed.NOTICES + " order by xid, seq limit 501", large, "'0'", "0");
        assertThat(plan).contains("Index Scan using shared_entry_by_position").doesNotContain("Sort");

        var empty = explain(ChangeFeed.NOTICES + " order by xid, seq limit 501", large, "'9000000000'", "0");
        assertThat(empty)
                .contains("Index Scan using shared_entry_by_position")
                .containsPattern("Buffers: shared hit=[1-6]\\n");

        assertThat(explain(Snapshots.ITEMS, small))
                .containsPattern("Index Scan using shared_entry_\\w+ on shared_entry")
                .doesNotContain("Seq Scan on shared_entry");
    }

    private String explain(String sql, Object... values) throws SQLException {
        var text = sql;
        for (var value : values) {
            text = text.replaceFirst("\\?", value instanceof UUID id ? "'" + id + "'" : value.toString());
        }
        try (var connection = DriverManager.getConnection(url, "essaim_owner", "essaim_owner");
                var statement = connection.createStatement()) {
            statement.execute("analyze shared_entry, directory_entry, person, listing, consent_text, agreement");
            try (var lines = statement.executeQuery("explain (analyze, buffers) " + text)) {
                var plan = new StringBuilder();
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
                return plan.toString();
            }
        }
    }
}

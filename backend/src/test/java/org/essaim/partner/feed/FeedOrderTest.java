package org.essaim.partner.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Several write at once, and commit in another order than they began. */
@ApiTest
class FeedOrderTest {
    private static final String T44 = "territoires44";
    private static final String CONSENT = """
            insert into consent_event (person, network, audience, partner, action, text_sha256, channel)
            select '%s', 'territoires44', 'PARTNER', '%s', '%s', sha256, 'WEB' from consent_text limit 1""";

    @Inject
    World world;

    @Inject
    DataSource database;

    @Test
    void aWriterThatCommitsLateLosesNothing() throws SQLException {
        var partner = world.partner("partner-patient", T44);
        var early = world.memberSharedWith(partner, "orderone", T44);
        var late = world.member("ordertwo", T44);
        var pull = new Pull("partner-patient");
        var cursor = pull.cursor();
        var seen = new ArrayList<Map<String, Object>>();

        try (var slow = begin()) {
            run(slow, CONSENT.formatted(late, partner, "GRANT"));
            world.withdrawsFromPartner(early, T44, partner);
            cursor = follow(pull, cursor, seen);
            assertThat(seen).as("what may still be overtaken waits").isEmpty();
            slow.commit();
        }
        cursor = follow(pull, cursor, seen);

        assertThat(seen).extracting(change -> change.get("op")).containsExactlyInAnyOrder("UPSERT", "TOMBSTONE");
        follow(pull, cursor, seen);
        assertThat(seen).hasSize(2);
    }

    @Test
    void aSnapshotTakenWhileOthersWriteLosesNothing() throws SQLException {
        var partner = world.partner("partner-meanwhile", T44);
        var person = world.member("orderthree", T44);
        var pull = new Pull("partner-meanwhile");
        var seen = new ArrayList<Map<String, Object>>();

        try (var slow = begin()) {
            run(slow, CONSENT.formatted(person, partner, "GRANT"));
            var cursor = pull.cursor();
            assertThat(pull.entries()).isEmpty();
            slow.commit();
            follow(pull, cursor, seen);
        }

        assertThat(seen).extracting(change -> change.get("op")).containsExactly("UPSERT");
    }

    /** A transaction has its number from its first write, and may come to a person long after a later one has. */
    @Test
    void whoBeganFirstMayHaveTheLastWord() throws SQLException {
        var partner = world.partner("partner-twisted", T44);
        var person = world.memberSharedWith(partner, "orderfour", T44);
        var pull = new Pull("partner-twisted");
        var cursor = pull.cursor();

        try (var first = begin()) {
            run(first, "update person set last_seen_at = now() where id = '%s'".formatted(world.person("orderfive")));
            world.withdrawsFromPartner(person, T44, partner);
            run(first, CONSENT.formatted(person, partner, "GRANT"));
            first.commit();
        }

        assertThat(pull.all(cursor)).extracting(change -> change.get("op")).containsExactly("UPSERT");
        assertThat(pull.entries()).hasSize(1);
    }

    @Test
    void afterARestorePartnersStartAgain() {
        world.partner("partner-restored", T44);
        var pull = new Pull("partner-restored");
        var cursor = pull.cursor();

        world.run("update partner_feed set history = 'another server'");

        pull.changes(cursor).then().statusCode(410).header("Link", notNullValue());
        pull.changes(pull.cursor()).then().statusCode(200).body("hasMore", equalTo(false));
    }

    private static String follow(Pull pull, String cursor, List<Map<String, Object>> seen) {
        var page = pull.changes(cursor).then().statusCode(200).extract();
        seen.addAll(page.path("items"));
        return page.path("nextCursor");
    }

    private Connection begin() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

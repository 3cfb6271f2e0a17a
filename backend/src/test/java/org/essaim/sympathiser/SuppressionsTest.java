package org.essaim.sympathiser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.essaim.shared.ApiTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@ApiTest
class SuppressionsTest {
    @Inject
    Suppressions suppressions;

    @Inject
    SessionFactory sessions;

    @Test
    void aWholeFileIsLookedThroughAtOnce() {
        var emails = IntStream.range(0, 500)
                .mapToObj(i -> "file-" + i + "@commune.example")
                .toList();
        QuarkusTransaction.requiringNew().run(() -> suppressions.add("territoires44", "File-7@commune.example"));
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();

            var objected = QuarkusTransaction.requiringNew().call(() -> suppressions.among("territoires44", emails));

            assertThat(objected).containsExactly("file-7@commune.example");
            assertThat(statistics.getPrepareStatementCount() - before)
                    .as("statements, with those of what runs beside")
                    .isLessThan(50);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}

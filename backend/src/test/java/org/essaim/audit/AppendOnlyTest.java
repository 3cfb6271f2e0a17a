package org.essaim.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class AppendOnlyTest {
    @Inject
    World world;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set outcome = 'DONE'",
                "delete from audit_event",
                "truncate audit_event",
                "update consent_event set action = 'GRANT'",
                "delete from consent_event",
                "truncate consent_event",
                "update consent_text set body = ''",
                "delete from consent_text",
                "drop table audit_event",
                "alter table consent_event disable trigger all"
            })
    void theRoleOfTheApplicationCannotRewriteHistory(String sql) {
        assertThatThrownBy(() -> world.run(sql))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|droit refusé).*");
    }
}

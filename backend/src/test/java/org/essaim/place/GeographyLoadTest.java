package org.essaim.place;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.essaim.shared.ApiTest;
import org.junit.jupiter.api.Test;

@ApiTest
class GeographyLoadTest {
    @Inject
    GeographyLoad load;

    @Inject
    DataSource database;

    @Test
    void aListIsLoadedOnce() throws SQLException {
        assertThat(load.load(GeographyResource.COG_2026)).isFalse();
        assertThat(count("select count(*) from vintage_load")).isEqualTo(1);
    }

    @Test
    void everyPlaceOfTheListIsThere() throws SQLException {
        assertThat(count("select places from vintage_load")).isEqualTo(39_324);
        assertThat(count("select count(*) from place where kind = 'COMMUNE'")).isEqualTo(34_969);
        assertThat(count("select count(*) from former_place")).isEqualTo(4_240);
    }

    @Test
    void eightyNineEpciTouchSeveralDepartements() throws SQLException {
        assertThat(
                        count(
                                "select count(*) from (select from epci_department group by epci having count(*) > 1) as astride"))
                .isEqualTo(89);
    }

    private long count(String question) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}

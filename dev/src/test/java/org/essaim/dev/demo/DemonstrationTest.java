package org.essaim.dev.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemonstrationTest {

    private static MigratedDatabase server;
    private static Connection database;

    @BeforeAll
    static void load() throws IOException, SQLException {
        server = new MigratedDatabase();
        database = server.create("one");
        assertThat(new Demonstration(database).load()).isTrue();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void moreThanThreeHundredPeopleBelongToTheFiveNetworks() throws SQLException {
        assertThat(number("select count(*) from person")).isGreaterThanOrEqualTo(300);
        assertThat(number("select count(distinct network) from listing")).isEqualTo(5);
        assertThat(number(
                        "select min(people) from (select count(*) as people from listing group by network) as network"))
                .isGreaterThanOrEqualTo(40);
    }

    @Test
    void theAdviceUnitReceivesOnMondaysWithTwoAdvisers() throws SQLException {
        assertThat(number("select count(*) from duty_host join duty_schedule on duty_schedule.id = schedule "
                        + "where network = 'territoires-engagement' and left_at is null"))
                .isEqualTo(2);
    }

    @Test
    void aCycleOfWorkshopsIsUnderWayWithThreeCollectivites() throws SQLException {
        assertThat(number("select count(distinct holder) from workshop_registration where state = 'REGISTERED'"))
                .isEqualTo(3);
        assertThat(number("select count(*) from workshop_attendance where attended"))
                .isEqualTo(2);
    }

    @Test
    void theAdviceUnitHasALateTrackAndASessionToCome() throws SQLException {
        assertThat(
                        number(
                                "select count(*) from support_track where ended_on is null and rhythm_from < current_date - 8 * 7"))
                .isEqualTo(1);
        assertThat(number("select count(*) from support_session join busy_time on session = support_session.id "
                        + "where state = 'CONFIRMED' and starts_at > now()"))
                .isEqualTo(1);
    }

    @Test
    void everySessionToComeHasMinutesToBeWritten() throws SQLException {
        assertThat(number("select count(*) from support_session left join session_minutes on session = id "
                        + "where state in ('REQUESTED', 'CONFIRMED') and session is null"))
                .isZero();
    }

    @Test
    void sixtyPeopleAtLeastAgreedToBePublic() throws SQLException {
        assertThat(number("select count(*) from listing where for_public")).isGreaterThanOrEqualTo(60);
    }

    @Test
    void overHalfAgreedToBeFoundByMembersAndAThirdOrSoByThePartner() throws SQLException {
        assertThat(number("select 100 * count(*) filter (where for_network) / count(*) from listing"))
                .isBetween(50L, 70L);
        assertThat(number("select 100 * count(*) filter (where cardinality(for_partners) > 0) / count(*) from listing "
                        + "where network in ('territoires44', 'territoires-participatifs')"))
                .isBetween(20L, 40L);
    }

    @Test
    void deputiesAroundRedonAreFoundByAnyoneAndByMembers() throws SQLException {
        var deputies = "select count(distinct entry) from listing join listing_place using (entry) "
                + "where place = 'EPCI:243500741' and function = 'ADJOINT'";

        assertThat(number(deputies + " and listing.for_public")).isGreaterThanOrEqualTo(5);
        assertThat(number(deputies + " and listing.for_network")).isGreaterThanOrEqualTo(8);
    }

    @Test
    void noMayorIsThereTwice() throws SQLException {
        assertThat(number("select count(*) - count(distinct place) from mandate where function = 'MAIRE'"))
                .isZero();
        assertThat(number("select 100 * count(*) filter (where function = 'MAIRE') / count(*) from mandate"))
                .isBetween(3L, 20L);
    }

    @Test
    void camilleHasAgreedToNothingYet() throws SQLException {
        assertThat(number("select count(*) from consent_event join person on person.id = consent_event.person "
                        + "where email = 'camille@essaim.example'"))
                .isZero();
        assertThat(texts("select membership.state from membership join person on person.id = person "
                        + "where email = 'camille@essaim.example'"))
                .containsExactly("ACTIVE");
    }

    @Test
    void whoeverHasAnAccountOfTheDemonstrationIsTiedToItAndNobodyElseIs() throws Exception {
        var users = new ObjectMapper()
                .readTree(Path.of("../keycloak/essaim-dev-overlay.json").toFile())
                .path("users");
        var accounts = new ArrayList<String>();
        users.forEach(user ->
                accounts.add(user.path("email").asText() + " " + user.path("id").asText()));

        assertThat(
                        texts(
                                "select email || ' ' || subject from person where subject is not null and proved_at is not null"))
                .hasSize(7)
                .isSubsetOf(accounts);
        assertThat(
                        number(
                                "select count(*) from person where proved_at is null and (subject is not null or account_key <> '{}')"))
                .isZero();
    }

    @Test
    void duesOfTheYearAreInEveryState() throws SQLException {
        var thisYear = "select distinct state from fee where year = extract(year from current_date) order by state";

        assertThat(texts(thisYear)).containsExactly("DUE", "LATE", "PAID", "WAIVED");
        assertThat(number("select count(*) from fee where amount_cents > 150000"))
                .isZero();
        assertThat(number("select count(*) from (select network, year from fee where receipt_number is not null "
                        + "group by network, year having count(*) <> max(receipt_number)) as gap"))
                .isZero();
        assertThat(number("select count(*) from invitation where state = 'PENDING'"))
                .isEqualTo(1);
    }

    @Test
    void everyAddressIsReservedForExamples() throws SQLException {
        assertThat(texts("select email from person union all select email from invitation"))
                .allMatch(email -> email.endsWith("@essaim.example"));
    }

    @Test
    void everyTelephoneNumberIsReservedForFiction() throws SQLException {
        assertThat(texts("select phone from person where phone is not null"))
                .allMatch(phone -> phone.startsWith("06 39 98 "));
    }

    @Test
    void aPersonWordsAgreeWithTheirGender() throws SQLException {
        assertThat(texts("select title from position union all select coalesce(biography, '') from person"))
                .noneMatch(words -> words.contains("{") || words.contains("|"));
    }

    @Test
    void aSecondLoadChangesNothing() throws SQLException {
        var before = number("select count(*) from person");

        assertThat(new Demonstration(database).load()).isFalse();
        assertThat(number("select count(*) from person")).isEqualTo(before);
    }

    @Test
    void everyMachineGetsTheSamePeople() throws SQLException, IOException {
        var everything = "select md5(string_agg(person::text || mandate::text, ',' order by mandate.id)) from mandate "
                + "join (select id, email, given_name, family_name, phone, biography from person) as person "
                + "on person.id = mandate.person";
        try (var other = server.create("other")) {
            new Demonstration(other).load();

            assertThat(texts(other, everything)).isEqualTo(texts(everything));
        }
    }

    private static long number(String query) throws SQLException {
        return Long.parseLong(texts(query).getFirst());
    }

    private static List<String> texts(String query) throws SQLException {
        return texts(database, query);
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}

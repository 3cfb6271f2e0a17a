package org.essaim.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.directory.DirectoryQuery.Held;
import static org.essaim.directory.DirectoryQuery.Said;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.essaim.directory.DirectorySql.Position;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.shared.ApiTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plans of the queries that everybody waits for, at 100,000 listings: along an index, and no further than the page. */
@ApiTest
class HotQueriesTest {
    private static final String NETWORK = "territoires44";
    private static final int PAGE = 50;
    private static final Position FAR = new Position(0, "kermeneur lise", new UUID(1, 2));
    private static @Nullable DataSource large;

    @Inject
    DataSource usual;

    private final ObjectMapper json = new ObjectMapper();

    enum Eyes {
        ANYONE(Reader.anyone(NETWORK), "_public"),
        MEMBER(Reader.member(NETWORK), "_members"),
        ENTRUSTED(Reader.entrusted(NETWORK), "");

        private final Reader reader;
        private final String index;

        Eyes(Reader reader, String index) {
            this.reader = reader;
            this.index = index;
        }
    }

    @BeforeAll
    static void forget() {
        large = null;
    }

    @BeforeEach
    void fill() {
        if (large == null) {
            large = Plans.of(LargeDirectory.beside(usual));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfEverybodyGoesDownTheNames(Eyes eyes) {
        for (var after : Arrays.asList(FAR, null)) {
            var plan = plan(eyes, DirectoryQuery.EVERYONE, after);

            endsWithThePage(plan);
            uses(plan, "listing_by_name" + eyes.index);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfAPlaceGoesDownThoseOfThePlace(Eyes eyes) {
        for (var place : List.of("DEP:44", "EPCI:243500741", "REG:52")) {
            var plan = plan(eyes, held(new Held(place, null, null, null)), FAR);

            endsWithThePage(plan);
            uses(plan, "listing_place_by_name" + eyes.index);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfAFunctionGoesDownThoseWhoHoldIt(Eyes eyes) {
        var plan = plan(eyes, held(new Held(null, null, null, MandateFunction.MAIRE)), FAR);

        endsWithThePage(plan);
        uses(plan, "listing_place_by_function" + eyes.index);
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfAFunctionInAPlaceToo(Eyes eyes) {
        var plan = plan(eyes, held(new Held("DEP:44", null, MandateKind.MUNICIPAL, MandateFunction.ADJOINT)), FAR);

        endsWithThePage(plan);
        uses(plan, "listing_place_by_function" + eyes.index);
    }

    @Test
    void aPageOfARareKindOfMandateIsFoundByTheKind() {
        var plan = plan(Eyes.MEMBER, held(new Held(null, null, MandateKind.COMMUNAUTAIRE, null)), null);

        endsWithThePage(plan);
        uses(plan, "listing_place_by_kind");
    }

    @ParameterizedTest
    @EnumSource
    void aSearchBeginsWithTheIndexOfWordsAndCountsWhatItHasFound(Eyes eyes) {
        var words = new DirectoryFilter(
                eyes.reader,
                new DirectoryQuery("klervi plesse", null, Held.ANYTHING, Said.ANYTHING, null),
                List.of("klervi", "plesse"),
                List.of(),
                List.of());
        var plan = explained(DirectorySql.page(words, null, PAGE + 1, 10_000));

        assertThat(nodes(plan, "Seq Scan")
                        .map(scan -> scan.path("Relation Name").asText()))
                .doesNotContain("listing", "listing_place");
        uses(plan, "listing_names");
        assertThat(indexes(plan)).anyMatch(index -> index.startsWith("listing_words"));
    }

    @ParameterizedTest
    @EnumSource
    void anEntryIsReadByItsKey(Eyes eyes) {
        var id = UUID.randomUUID();
        var certain = new Account(NETWORK, eyes.reader, "");
        for (var sql : List.of(DirectorySql.entry(certain, id), DirectorySql.edition(certain, id))) {
            var plan = explained(sql);
            assertThat(scannedWhole(plan)).doesNotContain("listing", "seat");
            assertThat(indexes(plan)).contains("listing_pkey");
        }
    }

    @Test
    void whetherWhoReadsAnEntryIsAMemberIsReadWithItByKeys() {
        var account = new Account(NETWORK, null, "bench-20");
        for (var sql : List.of(
                DirectorySql.entry(account, UUID.randomUUID()), DirectorySql.edition(account, UUID.randomUUID()))) {
            var plan = explained(sql);
            assertThat(scannedWhole(plan)).doesNotContain("listing", "person", "membership", "seat");
            assertThat(indexes(plan)).contains("listing_pkey", "person_subject_key", "membership_of_person");
        }
    }

    private JsonNode plan(Eyes eyes, DirectoryQuery query, @Nullable Position after) {
        return explained(DirectorySql.page(
                new DirectoryFilter(eyes.reader, query, List.of(), List.of(), List.of()), after, PAGE + 1, 0));
    }

    private static DirectoryQuery held(Held held) {
        return new DirectoryQuery(null, null, held, Said.ANYTHING, null);
    }

    private JsonNode explained(Sql sql) {
        try {
            var plan = sql.list(Objects.requireNonNull(large), row -> row.getString(1));
            return json.readTree(String.join("\n", plan)).path(0).path("Plan");
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** No table is read from end to end, and nothing is sorted but what is shown. */
    private static void endsWithThePage(JsonNode plan) {
        assertThat(nodes(plan, "Seq Scan")).isEmpty();
        assertThat(nodes(plan, "Sort")).allMatch(sort -> sort.path("Plan Rows").asInt() <= PAGE + 1, "sorts a page");
    }

    private static List<String> scannedWhole(JsonNode plan) {
        return nodes(plan, "Seq Scan")
                .map(scan -> scan.path("Relation Name").asText())
                .toList();
    }

    private static void uses(JsonNode plan, String index) {
        assertThat(indexes(plan)).contains(index);
    }

    private static List<String> indexes(JsonNode plan) {
        return plan.findValuesAsText("Index Name");
    }

    private static Stream<JsonNode> nodes(JsonNode plan, String type) {
        return plan.findParents("Node Type").stream()
                .filter(node -> node.path("Node Type").asText().equals(type));
    }
}

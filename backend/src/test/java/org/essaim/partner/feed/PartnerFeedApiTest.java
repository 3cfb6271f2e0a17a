package org.essaim.partner.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class PartnerFeedApiTest {
    private static final String T44 = "territoires44";
    private static final String MAYENNE = "collectivites-mayenne";

    @Inject
    World world;

    @Test
    void aSnapshotHasACursorTheEntriesOfAllAgreementsAndTheirNumber() {
        var partner = world.partner("partner-snap", T44);
        world.agreement(partner, MAYENNE, "2026-01-01", "2099-12-31");
        world.memberSharedWith(partner, "snapone", T44);
        world.memberSharedWith(partner, "snaptwo", MAYENNE);
        world.memberSharedWith(world.partner("partner-snap-other", T44), "snapother", T44);
        var pull = new Pull("partner-snap");

        var answer = pull.snapshot().then().statusCode(200).contentType("application/x-ndjson");
        var lines = answer.extract().asString().lines().toList();

        assertThat(lines).hasSize(4);
        var cursor = JsonPath.from(lines.getFirst()).getString("cursor");
        answer.header("Link", containsString("<changes?after=" + cursor + ">; rel=\"next\""));
        assertThat(lines.getLast()).isEqualTo("{\"count\":2}");
        assertThat(pull.entries())
                .extracting(entry -> entry.getString("person.givenName"))
                .containsExactlyInAnyOrder("Snapone", "Snaptwo");
    }

    @Test
    void aSnapshotOfOneNetworkLeadsToTheChangesOfThatNetwork() {
        var partner = world.partner("partner-narrow", T44);
        world.agreement(partner, MAYENNE, "2026-01-01", "2099-12-31");
        var lines = given().auth()
                .oauth2(Tokens.ofPartner("partner-narrow", "directory:read"))
                .get(Pull.FEED + "/snapshot?network=" + MAYENNE)
                .asString()
                .lines()
                .toList();
        var cursor = JsonPath.from(lines.getFirst()).getString("cursor");
        world.memberSharedWith(partner, "narrowone", T44);
        world.memberSharedWith(partner, "narrowtwo", MAYENNE);

        given().auth()
                .oauth2(Tokens.ofPartner("partner-narrow", "directory:read"))
                .get(Pull.FEED + "/changes?network=" + MAYENNE + "&after=" + cursor)
                .then()
                .body("items.item.person.givenName", contains("Narrowtwo"));
        new Pull("partner-narrow").changes(cursor).then().statusCode(400);
    }

    @Test
    void anEntryIsTheSameInTheSnapshotTheFeedAndThePage() {
        var partner = world.partner("partner-same", T44);
        var pull = new Pull("partner-same");
        var cursor = pull.cursor();
        var person = world.memberSharedWith(partner, "sameone", T44);
        world.holds(person, "MUNICIPAL", "MAIRE", "COM:44128");
        world.run(
                "update directory_entry set headline = 'É\"\\', headline_for = 'PUBLIC', help_offered = 'Not agreed', help_offered_for = 'PUBLIC' where person = ?",
                person);

        var streamed = pull.entries().getFirst().<Object>get();
        assertThat(pull.all(cursor)).hasSize(1).first().satisfies(change -> {
            assertThat(change).containsEntry("op", "UPSERT").containsEntry("type", "directory-entry");
            assertThat(change.get("item")).isEqualTo(streamed);
        });
        var page = given().auth()
                .oauth2(Tokens.ofPartner("partner-same", "directory:read"))
                .get("/api/v1/partner/networks/territoires44/directory");
        page.then()
                .body("items[0].mandates[0].territoryName", equalTo("Plessé"))
                .body("items[0].person.headline", equalTo("É\"\\"));
        assertThat(page.jsonPath().<Object>get("items[0]")).isEqualTo(streamed);
    }

    @Test
    void onlyWhatThePartnerReceivesIsAChange() {
        var partner = world.partner("partner-quiet", T44);
        var person = world.memberSharedWith(partner, "quiet", T44);
        var pull = new Pull("partner-quiet");
        var cursor = pull.cursor();

        world.agrees(person, T44, "NETWORK");
        world.run(
                "update directory_entry set help_sought = 'Not agreed', help_sought_for = 'PUBLIC' where person = ?",
                person);
        world.run("update membership set until = current_date + 300 where person = ?", person);
        world.memberSharedWith(world.partner("partner-quiet-other", T44), "quietother", T44);

        pull.changes(cursor)
                .then()
                .body("items", empty())
                .body("hasMore", equalTo(false))
                .body("nextCursor", equalTo(cursor));
        world.run("update directory_entry set headline = 'New', headline_for = 'PARTNERS' where person = ?", person);
        pull.changes(cursor).then().body("items.item.person.headline", contains("New"));
    }

    @Test
    void pagesFollowOneAnother() {
        var partner = world.partner("partner-paged", T44);
        var pull = new Pull("partner-paged");
        var cursor = pull.cursor();
        for (var name : new String[] {"pageda", "pagedb", "pagedc"}) {
            world.memberSharedWith(partner, name, T44);
        }

        var first =
                pull.changes(cursor, 2).then().body("hasMore", equalTo(true)).extract();
        pull.changes(first.path("nextCursor"), 2)
                .then()
                .body("items.item.person.givenName", contains("Pagedc"))
                .body("hasMore", equalTo(false));
        assertThat(first.<java.util.List<String>>path("items.item.person.givenName"))
                .containsExactly("Pageda", "Pagedb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "AAAA", "eyJhbGciOiJub25lIn0"})
    void aCursorThatIsNoneIsRefused(String cursor) {
        world.run("insert into partner (client_id, name) values ('partner-fool', 'Fool') on conflict do nothing");
        world.run("""
                insert into agreement (partner, network, purpose, fields, starts_on, ends_on)
                select id, 'territoires44', 'Nothing', '{}', date '2020-01-01', date '2020-12-31' from partner
                where client_id = 'partner-fool' and not exists (select from agreement where partner = partner.id)""");

        new Pull("partner-fool").changes(cursor).then().statusCode(400);
    }

    @Test
    void theCursorOfAnotherPartnerIsRefused() {
        world.partner("partner-mine", T44);
        world.partner("partner-thine", T44);

        new Pull("partner-mine")
                .changes(new Pull("partner-thine").cursor())
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void withoutScopeOrAnyAgreementThereIsNoFeed() {
        world.partner("partner-scoped", T44);

        new Pull("partner-nobody").snapshot().then().statusCode(404);
        new Pull("partner-nobody").changes("x").then().statusCode(404);
        for (var path : new String[] {"/snapshot", "/changes?after=x"}) {
            given().auth()
                    .oauth2(Tokens.ofPartner("partner-scoped", "email"))
                    .get(Pull.FEED + path)
                    .then()
                    .statusCode(403);
            given().auth()
                    .oauth2(Tokens.of("somebody"))
                    .get(Pull.FEED + path)
                    .then()
                    .statusCode(403);
            given().get(Pull.FEED + path).then().statusCode(401);
        }
    }

    @Test
    void whatIsPassedOnIsWrittenDown() {
        var partner = world.partner("partner-logged", T44);
        var pull = new Pull("partner-logged");
        var cursor = pull.cursor();
        world.memberSharedWith(partner, "logged", T44);
        UUID entry = UUID.fromString((String) pull.all(cursor).getFirst().get("id"));

        given().auth()
                .oauth2(Tokens.of("officer", "territoires44.dpo"))
                .get("/api/v1/networks/territoires44/audit?limit=100")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.target == 'partner-logged' }.action",
                        containsInAnyOrder("directory.changes", "directory.snapshot"))
                .body(
                        "items.find { it.target == 'partner-logged' && it.action == 'directory.changes' }.details.entries",
                        hasItem(entry.toString()))
                .body(
                        "items.find { it.target == 'partner-logged' && it.action == 'directory.snapshot' }.details.purpose",
                        equalTo("Visites communes"));
    }
}

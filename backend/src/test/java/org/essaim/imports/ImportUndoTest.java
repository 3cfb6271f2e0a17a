package org.essaim.imports;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.imports.ImportDesk.HEADER;
import static org.essaim.imports.ImportDesk.IMPORTS;
import static org.essaim.imports.ImportDesk.animator;
import static org.essaim.imports.ImportDesk.apply;
import static org.essaim.imports.ImportDesk.as;
import static org.essaim.imports.ImportDesk.undo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class ImportUndoTest {
    @Inject
    World world;

    @Test
    void anImportIsUndone() {
        var id = apply(
                        "imp-undo-1",
                        HEADER
                                + "imp-u1@commune.example;Camille;Exemple;municipal;maire;44128;22/03/2026;12/01/2026;Bulletin\n"
                                + "imp-u2@commune.example;Sacha;Exemple;;;;;;\n")
                .extract()
                .<String>path("id");

        undo(id, false).statusCode(200).body("removed", equalTo(2)).body("stay", empty());

        assertThat(people("imp-u1@commune.example") + people("imp-u2@commune.example"))
                .isZero();
        undo(id, false).statusCode(409);
        animator()
                .get(IMPORTS)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.undoneAt", notNullValue());
    }

    @Test
    void whatHasChangedSinceStays() {
        var id = apply(
                        "imp-undo-2",
                        HEADER
                                + "imp-c1@commune.example;Camille;Exemple;;;;;12/01/2026;Bulletin\n"
                                + "imp-c2@commune.example;Sacha;Exemple;;;;;12/01/2026;Bulletin\n"
                                + "imp-c3@commune.example;Alix;Exemple;;;;;12/01/2026;Bulletin\n")
                .extract()
                .<String>path("id");
        world.run("update person set biography = 'Bonjour' where email = 'imp-c1@commune.example'");
        world.run(
                "insert into position (person, title, kind, organization)"
                        + " select id, 'Animatrice', 'SALARIE', 'Association' from person where email = 'imp-c2@commune.example'");

        undo(id, false)
                .statusCode(409)
                .body("type", equalTo("/problems/import-changed-since"))
                .body("errors.field", contains("line 2", "line 3"));
        assertThat(people("imp-c3@commune.example")).as("nothing is removed").isEqualTo(1);

        undo(id, true).statusCode(200).body("removed", equalTo(1)).body("stay", contains(2, 3));
        assertThat(people("imp-c1@commune.example") + people("imp-c2@commune.example"))
                .isEqualTo(2);
        assertThat(people("imp-c3@commune.example")).isZero();
    }

    @Test
    void whatIsGoneAlreadyIsNotCountedAsRemoved() {
        var id = imported("imp-g1", "imp-g2");
        world.run("delete from person where email = 'imp-g1@commune.example'");

        undo(id, false).statusCode(200).body("removed", equalTo(1)).body("stay", empty());
    }

    @Test
    void ofTwoUndosAtOnceOneIsMade() {
        var id = imported("imp-at-once");

        var undoing = during(
                "select 1 from person where email = 'imp-at-once@commune.example' for update",
                () -> undo(id, false).extract().statusCode(),
                () -> as("imp-colleague", "territoires44.animation")
                        .delete(IMPORTS + "/" + id)
                        .statusCode());

        assertThat(undoing).containsExactlyInAnyOrder(200, 409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person set last_seen_at = now(), biography = 'Bonjour' where email = '%s'",
                "update directory_entry set headline = 'Bonjour', version = version + 1 where person = ("
                        + "select id from person where email = '%s')",
                "insert into position (person, title, kind, organization) select id, 'Animatrice', 'SALARIE',"
                        + " 'Association' from person where email = '%s'"
            })
    void aChangeThatComesWhileAnUndoWaitsIsNotLost(String change) {
        var name = "imp-meanwhile-" + Math.abs(change.hashCode());
        var id = imported(name);

        var undoing = during(
                change.formatted(name + "@commune.example"),
                () -> undo(id, false).extract().statusCode());

        assertThat(undoing).containsExactly(409);
        assertThat(people(name + "@commune.example")).isEqualTo(1);
    }

    @Test
    void organisationsAreImportedAndUndone() throws IOException {
        var path = "/api/v1/networks/collectivites-mayenne/imports";
        var sample = Files.readString(Path.of("../frontend/public/exemples/structures.csv"));
        var file = sample.replace("53130", "53229").getBytes(StandardCharsets.UTF_8); // Laval belongs to another test
        var id = as("imp-mayenne", "collectivites-mayenne.administration")
                .contentType("text/csv")
                .header("Idempotency-Key", "imp-structures")
                .body(file)
                .post(path + "?kind=ORGANIZATIONS&file=structures.csv")
                .then()
                .statusCode(201)
                .body("created", equalTo(2))
                .extract()
                .<String>path("id");
        assertThat(world.count("select count(*) from organization where name like '%odèle'"))
                .isEqualTo(2);
        as("imp-mayenne", "collectivites-mayenne.administration")
                .contentType("text/csv")
                .body(file)
                .post(path + "/checks?kind=ORGANIZATIONS")
                .then()
                .body("alreadyThere", equalTo(2));

        as("imp-mayenne", "collectivites-mayenne.administration")
                .delete(path + "/" + id)
                .then()
                .statusCode(200);

        assertThat(world.count("select count(*) from organization where name like '%odèle'"))
                .isZero();
    }

    /** What these answer when they come while another transaction, which then ends well, has done this. */
    @SafeVarargs
    private List<Integer> during(String statement, Supplier<Integer>... calls) {
        var answers = QuarkusTransaction.requiringNew().call(() -> {
            if (statement.startsWith("select")) {
                world.count(statement);
            } else {
                assertThat(world.run(statement)).isEqualTo(1);
            }
            var coming = Stream.of(calls)
                    .map(call -> CompletableFuture.supplyAsync(call, Thread::startVirtualThread))
                    .toList();
            world.awaitWaiting(calls.length);
            return coming;
        });
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private String imported(String... names) {
        var lines = Stream.of(names)
                .map("%s@commune.example;Camille;Exemple;;;;;12/01/2026;Bulletin\n"::formatted)
                .collect(joining());
        return apply("key-" + names[0], HEADER + lines).extract().path("id");
    }

    private long people(String email) {
        return world.count("select count(*) from person where email = '" + email + "'");
    }
}

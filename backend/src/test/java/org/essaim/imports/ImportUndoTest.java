package org.essaim.imports;

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

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

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
    void organisationsAreImportedAndUndone() throws IOException {
        var path = "/api/v1/networks/collectivites-mayenne/imports";
        var file = Files.readAllBytes(Path.of("../frontend/public/exemples/structures.csv"));
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

    private long people(String email) {
        return world.count("select count(*) from person where email = '" + email + "'");
    }
}

package org.essaim.testimonial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.document.Photographs.picture;
import static org.essaim.document.Photographs.saying;
import static org.essaim.document.Photographs.seen;
import static org.essaim.document.Photographs.takenSomewhere;
import static org.essaim.document.Photographs.untilSoManyWait;
import static org.essaim.document.Photographs.whileAnotherIsDrawn;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Tokens;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** Which pictures are taken as portraits, what is kept of them, and how many at once. */
@ApiTest
class PortraitPicturesTest {
    private static final String NETWORK = "/api/v1/networks/territoires44";
    private static final String MINE = "/api/v1/me/networks/territoires44/testimonial";
    private static final byte[] SMALL = picture("png", 40, 30);

    @Inject
    World world;

    @Inject
    AgroalDataSource database;

    /** Six, as the database has connections: if each took one while it waits, there would be none for anybody else. */
    @Test
    void asManyPicturesAsConnectionsLeaveTheDatabaseToOthers() {
        world.member("portrait-crowd", "territoires44");
        write("portrait-crowd");

        int connections =
                database.getConfiguration().connectionPoolConfiguration().maxSize();
        whileAnotherIsDrawn(() -> {
            var waiting = IntStream.range(0, connections)
                    .mapToObj(each -> CompletableFuture.runAsync(
                            () -> put("portrait-crowd", SMALL, "image/png", 0)
                                    .statusCode(503)
                                    .header("Retry-After", notNullValue()),
                            Thread::startVirtualThread))
                    .toList();
            untilSoManyWait(connections);
            given().get(NETWORK + "/testimonials").then().statusCode(200).time(lessThan(1000L));
            waiting.forEach(CompletableFuture::join);
        });

        put("portrait-crowd", SMALL, "image/png", 0).statusCode(200);
    }

    @Test
    void onlyAPictureOfFiveMegabytesAndFortyMegapixelsIsTaken() {
        world.member("portrait-checked", "territoires44");
        put("portrait-checked", SMALL, "image/png", 0).statusCode(404);
        write("portrait-checked");

        var page = "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8);
        put("portrait-checked", page, "image/jpeg", 0).statusCode(422);
        put("portrait-checked", new byte[5 * 1024 * 1024 + 1], "image/jpeg", 0).statusCode(413);
        put("portrait-checked", saying(30_000, 30_000), "image/png", 0)
                .statusCode(422)
                .body("errors[0].field", equalTo("file"));
        put("portrait-checked", SMALL, "image/webp", 0).statusCode(415);
        as("portrait-checked").get(MINE).then().body("hasPortrait", equalTo(false));
    }

    @Test
    void whatTheFileToldBesidesIsNotKept() {
        world.member("portrait-located", "territoires44");
        write("portrait-located");

        put("portrait-located", takenSomewhere(1200, 900, 6), "image/jpeg", 0).statusCode(200);

        var kept = as("portrait-located")
                .get(MINE + "/portrait")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
        assertThat(seen(kept).getWidth()).isEqualTo(480);
        assertThat(seen(kept).getHeight()).isEqualTo(640);
    }

    private static void write(String name) {
        as(name).contentType("application/json")
                .body(Map.of("quote", "Quelques mots de " + name))
                .put(MINE)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(String name, byte[] file, String type, int version) {
        return as(name).contentType(type)
                .header("If-Match", "\"" + version + "\"")
                .body(file)
                .put(MINE + "/portrait")
                .then();
    }

    private static RequestSpecification as(String name, String... groups) {
        return given().auth().oauth2(Tokens.of(name, groups));
    }
}

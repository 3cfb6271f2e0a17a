package org.essaim.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AidesClientTest {
    private final List<ObjectNode> five = IntStream.rangeClosed(1, 5)
            .mapToObj(id -> Aids.item(String.valueOf(id), "Aide " + id))
            .toList();

    @Test
    void allPagesAreReadInTheirOrder() {
        try (var catalogue = new Catalogue(2, five)) {
            assertThat(catalogue.read())
                    .extracting(item -> item.path("id").asInt())
                    .containsExactly(1, 2, 3, 4, 5);
            assertThat(catalogue.tokens).hasValue(1);
        }
    }

    @Test
    void anExpiredTokenIsRenewedAndATiredServerAskedAgain() {
        try (var catalogue = new Catalogue(2, five).answering(401, 503, 429)) {
            assertThat(catalogue.read()).hasSize(5);
            assertThat(catalogue.tokens).hasValue(2);
        }
    }

    @Test
    void aServerThatStaysDownIsUnreachable() {
        try (var catalogue = new Catalogue(2, five).answering(503, 503, 503, 503, 503)) {
            assertThatThrownBy(catalogue::read).hasMessage("UNREACHABLE");
        }
    }

    @Test
    @Timeout(20)
    void aPageThatNeverEndsIsGivenUp() {
        try (var catalogue = new Catalogue(2, five).stalling();
                var client = catalogue.client("a-key", Duration.ofMillis(200))) {
            assertThatThrownBy(client::readAll).hasMessage("UNREACHABLE");
        }
    }

    @Test
    void aKeyThatIsNotAcceptedIsSaid() {
        try (var catalogue = new Catalogue(2, five);
                var client = catalogue.client("another-key")) {
            assertThatThrownBy(client::readAll).hasMessage("REFUSED");
        }
    }

    @Test
    void aPageElsewhereIsNotFollowed() {
        try (var catalogue = new Catalogue(2, five).leadingTo("https://evil.example/api/aids/all/?page=2")) {
            assertThatThrownBy(catalogue::read).hasMessage("UNREADABLE");
        }
    }

    @Test
    void anEmptyCatalogueIsAMistakeOfTheSourceAndTakesNothingAway() {
        try (var catalogue = new Catalogue(2, List.of())) {
            assertThatThrownBy(catalogue::read).hasMessage("UNREADABLE");
        }
    }
}

package org.essaim.territory.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.essaim.shared.ApiTest;
import org.essaim.territory.TerritoryRepository;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class MirrorTest {
    private final Console console = new Console();

    @Inject
    Mirror mirror;

    @Inject
    MirrorConfig config;

    @Inject
    MirrorRecords records;

    @Inject
    TerritoryRepository territories;

    @BeforeEach
    void startAfterAFirstListing() {
        QuarkusTransaction.requiringNew().run(() -> {
            territories.listAll().forEach(territories::delete);
            records.state().listed(0, Instant.EPOCH, Instant.EPOCH);
        });
        QuarkusMock.installMockForType(console, KeycloakGroups.class);
        mirror.follow();
        console.listings = 0;
    }

    @Test
    void withoutAnyEventNoListingIsMadeBeforeItsTime() {
        mirror.follow();

        assertThat(console.listings).isZero();
    }

    @Test
    void anEventBringsAListingAtOnce() {
        console.change(Groups.ANIMATION, Groups.redon());
        mirror.follow();

        assertThat(console.listings).isOne();
        assertThat(countTerritories()).isOne();
    }

    @Test
    void anEventIsAnsweredOnce() {
        console.change(Groups.ANIMATION, Groups.redon());
        mirror.follow();
        mirror.follow();

        assertThat(console.listings).isOne();
    }

    @Test
    void withoutEventsAFullListingComesInTime() {
        console.groups = List.of(Groups.ANIMATION, Groups.redon());
        QuarkusTransaction.requiringNew().run(() -> records.state().listed(0, Instant.EPOCH, Instant.EPOCH));
        mirror.follow();

        assertThat(countTerritories()).isOne();
    }

    @Test
    void aKeycloakThatDoesNotAnswerArchivesNothingAndIsSeen() {
        console.change(Groups.ANIMATION, Groups.redon());
        mirror.follow();
        console.failure = MirrorFailure.UNREACHABLE;
        mirror.follow();
        mirror.follow();

        assertThat(countTerritories()).isOne();
        assertThat(state().failure()).isEqualTo(MirrorFailure.UNREACHABLE);
    }

    @Test
    void anEmptyListingIsNotBelieved() {
        console.change(Groups.ANIMATION, Groups.redon());
        mirror.follow();
        console.change();
        mirror.follow();
        mirror.follow();

        assertThat(countTerritories()).isOne();
        assertThat(state().failure()).isEqualTo(MirrorFailure.INCOMPLETE);
    }

    @Test
    void whenKeycloakIsBackTheNextLookIsAListing() {
        console.failure = MirrorFailure.REFUSED;
        mirror.follow();
        console.failure = null;
        mirror.follow();

        assertThat(console.listings).isOne();
        assertThat(state().failure()).isNull();
    }

    @Test
    void onlyOneNodeMirrorsAtATime() {
        console.change(Groups.ANIMATION, Groups.redon());
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(records.lockState()).isPresent();
            mirror.follow();
        });

        assertThat(console.listings).isZero();
    }

    @Test
    void aMissingGroupIsLookedForAgainSoon() {
        console.change(Groups.ANIMATION, Groups.redon());
        mirror.follow();
        console.change(Groups.ANIMATION);
        mirror.follow();

        assertThat(state().isListingDue(Instant.now().plus(config.confirmAfter())))
                .isTrue();
        assertThat(state().isListingDue(Instant.now())).isFalse();
    }

    private MirrorState state() {
        return QuarkusTransaction.requiringNew().call(records::state);
    }

    private long countTerritories() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (long) territories.listActive("territoires44").size());
    }

    /** Stands in for Keycloak, the system outside. */
    private static final class Console extends KeycloakGroups {
        List<ListedGroup> groups = List.of(Groups.ANIMATION);
        long event = 1;
        int listings;

        @Nullable
        MirrorFailure failure;

        @SuppressWarnings("NullAway")
        Console() {
            super(null);
        }

        void change(ListedGroup... now) {
            groups = List.of(now);
            event++;
        }

        @Override
        long latestEvent(long after) {
            if (failure != null) {
                throw new MirrorFailed(failure, new IllegalStateException("as the test wants"));
            }
            return event;
        }

        @Override
        List<ListedGroup> list() {
            listings++;
            return groups;
        }
    }
}

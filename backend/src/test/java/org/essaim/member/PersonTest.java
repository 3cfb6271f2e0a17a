package org.essaim.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final ProfileChange SAID = new ProfileChange("Odile", "Exemple", null, null, List.of("fr"), null);

    private final Person person = Person.expected("odile@essaim.example", SAID);

    @Test
    void whoeverSignsInFirstHasNotProvedTheMailboxHere() {
        var stranger = new Person("account", "odile@essaim.example", "Odile", "Exemple");
        assertThat(stranger.isUnproved()).isTrue();

        stranger.prove(NOON);

        assertThat(stranger.isUnproved()).isFalse();
        assertThatThrownBy(() -> stranger.expectAnew(SAID)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAccountThatBringsTheKeyHasProvedTheMailbox() {
        var key = person.giveKey(NOON);
        assertThat(person.opensTo(key)).isTrue();

        person.linkTo("account", NOON);

        assertThat(person.isUnproved()).isFalse();
        assertThat(person.opensTo(key)).isFalse();
    }

    @Test
    void withoutAKeyNothingOpens() {
        assertThat(person.opensTo(null)).isFalse();
        assertThat(person.opensTo("")).isFalse();
    }

    @Test
    void aKeyOutlivesADayOfAskingForOthersAndNotMuchMore() {
        var first = person.giveKey(NOON);
        for (var at = NOON; at.isBefore(NOON.plus(Duration.ofDays(1))); at = at.plus(Duration.ofMinutes(10))) {
            person.giveKey(at);
        }
        assertThat(person.opensTo(first)).isTrue();

        for (int i = 0; i < 10; i++) {
            person.giveKey(NOON);
        }
        assertThat(person.opensTo(first)).isFalse();
    }

    @Test
    void aKeyIsAskedForOnceInTenMinutes() {
        assertThat(person.mayAskForKey(NOON)).isTrue();
        person.giveKey(NOON);

        assertThat(person.mayAskForKey(NOON.plus(Duration.ofMinutes(10)).minusMillis(1)))
                .isFalse();
        assertThat(person.mayAskForKey(NOON.plus(Duration.ofMinutes(10)))).isTrue();
    }
}

package org.essaim.support.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.support.SupportDesk.as;
import static org.essaim.support.SupportDesk.at;
import static org.essaim.support.SupportDesk.session;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** Both sides are reminded of a session, a day and an hour before. */
@ApiTest
class SessionCareTest {
    @Inject
    SupportDesk desk;

    @Inject
    SessionCare care;

    @Inject
    Mails mails;

    @Test
    void eachReminderIsSentOnceHoweverManyRoundsRunAtOnce() {
        var starts = agreed("rappelette", 40);

        twice(starts.minus(Duration.ofHours(20)));
        twice(starts.minus(Duration.ofMinutes(50)));
        twice(starts.minus(Duration.ofMinutes(40)));

        for (var address : List.of("rappelette@essaim.example", "rappelette-contact@epci.example")) {
            assertThat(reminders(address)).containsExactly("session-reminder-day", "session-reminder-hour");
        }
    }

    @Test
    void theNearerReminderStandsForBoth() {
        var starts = agreed("rappelot", 41);

        care.remind(starts.minus(Duration.ofMinutes(30)));

        assertThat(reminders("rappelot@essaim.example")).containsExactly("session-reminder-hour");
    }

    @Test
    void nobodyIsRemindedOfWhatHasBegun() {
        var starts = agreed("rappelou", 42);

        care.remind(starts.plus(Duration.ofMinutes(1)));

        assertThat(reminders("rappelou@essaim.example")).isEmpty();
    }

    private Instant agreed(String adviser, int days) {
        var track = desk.track(adviser, adviser + "-contact@epci.example");
        desk.join(adviser + "-mairie", adviser + "-contact@epci.example");
        var id = session(adviser, track, at(days, "15:00"));
        as(adviser + "-mairie")
                .put("/api/v1/tracks/" + track + "/sessions/" + id + "/confirmation")
                .then()
                .statusCode(200);
        return OffsetDateTime.parse(at(days, "15:00")).toInstant();
    }

    private void twice(Instant now) {
        var rounds = List.of(
                CompletableFuture.runAsync(() -> care.remind(now)), CompletableFuture.runAsync(() -> care.remind(now)));
        rounds.forEach(CompletableFuture::join);
    }

    private List<String> reminders(String address) {
        return mails.to(address).stream()
                .map(Mails.Waiting::template)
                .filter(template -> template.startsWith("session-reminder"))
                .toList();
    }
}

package org.essaim.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.programme.ProgrammeWorld.action;
import static org.essaim.programme.ProgrammeWorld.evaluate;
import static org.essaim.programme.ProgrammeWorld.plan;
import static org.essaim.programme.ProgrammeWorld.settle;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** Those of the collectivité are asked for the sheet of an action once it was held. */
@ApiTest
class SheetsDueTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    ProgrammeWorld world;

    @Inject
    SupportDesk desk;

    @Inject
    SheetsDue due;

    @Inject
    Mails mails;

    @Test
    void theyAreAskedOnceTheMorningAfterHoweverManyRoundsRunAtOnce() {
        held("ficheline");
        desk.join("ficheline-mairie", "ficheline-contact@epci.example");

        due.ask(TODAY);
        assertThat(asked("ficheline-contact@epci.example")).isEmpty();
        var rounds = List.of(
                CompletableFuture.runAsync(() -> due.ask(TODAY.plusDays(1))),
                CompletableFuture.runAsync(() -> due.ask(TODAY.plusDays(1))));
        rounds.forEach(CompletableFuture::join);
        due.ask(TODAY.plusDays(2));

        assertThat(asked("ficheline-contact@epci.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("Animer une réunion"));
        assertThat(asked("ficheline@essaim.example")).isEmpty();
    }

    @Test
    void aSheetThatIsFilledIsNotAskedFor() {
        var held = held("fichebert");
        desk.join("fichebert-mairie", "fichebert-contact@epci.example");
        evaluate("fichebert-mairie", held.programme(), held.action(), 1, 4, 5, 12)
                .statusCode(200);

        due.ask(TODAY.plusDays(1));

        assertThat(asked("fichebert-contact@epci.example")).isEmpty();
    }

    @Test
    void itWaitsUntilSomebodyJoinsAndStaysToBeFilledByWhoHadItOpen() {
        var held = held("ficheda");
        due.ask(TODAY.plusDays(1));
        desk.join("ficheda-mairie", "ficheda-contact@epci.example");

        due.ask(TODAY.plusDays(2));

        assertThat(asked("ficheda-contact@epci.example")).hasSize(1);
        evaluate("ficheda-mairie", held.programme(), held.action(), 1, 4, 5, 12).statusCode(200);
    }

    private record Held(String programme, String action) {}

    private Held held(String adviser) {
        var programme = world.programme(adviser, adviser + "-contact@epci.example", "2026-01-01");
        String action = plan(adviser, programme, action(1, 3)).extract().path("id");
        settle(adviser, programme, action, 0, Map.of("state", "DONE")).statusCode(200);
        return new Held(programme, action);
    }

    private List<Mails.Waiting> asked(String address) {
        return mails.to(address).stream()
                .filter(mail -> mail.template().equals("sheet-due"))
                .toList();
    }
}

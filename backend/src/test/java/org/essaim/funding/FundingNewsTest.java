package org.essaim.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.funding.OwnFundings.about;
import static org.essaim.funding.OwnFundings.input;
import static org.essaim.funding.OwnFundings.own;
import static org.essaim.support.SupportDesk.plan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.essaim.support.SupportDesk;
import org.junit.jupiter.api.Test;

/** What is told counts as told only if somebody reads it. */
@ApiTest
class FundingNewsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    SupportDesk desk;

    @Inject
    FundingNews news;

    @Inject
    Mails mails;

    @Inject
    World world;

    @Test
    void whatNobodyCouldBeToldIsToldOnceSomebodyIsThereAndKeepsNoOtherTrackWaiting() {
        seeker("nouvaline");
        seeker("nouvbert");
        var said = input("Fonds des tiers-lieux");
        said.put("what", about("Tiers-lieux"));
        own("nouvbert", said);
        seenOn("nouvaline", TODAY.minusWeeks(10));

        news.tell(TODAY);
        assertThat(told("nouvaline")).isEmpty();
        assertThat(told("nouvbert")).hasSize(1);

        seenOn("nouvaline", TODAY);
        news.tell(TODAY);
        assertThat(told("nouvaline"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Fonds des tiers-lieux"));
        assertThat(told("nouvbert")).hasSize(1);
    }

    private void seeker(String adviser) {
        String track = desk.track(adviser, adviser + "-contact@epci.example");
        desk.lies(track, "COM:44128");
        plan(adviser, track, "tiers-lieux");
    }

    private void seenOn(String adviser, LocalDate day) {
        world.run(
                "update adviser set seen_on = ? where person = (select id from person where email = ?)",
                day,
                adviser + "@essaim.example");
    }

    private List<Mails.Waiting> told(String adviser) {
        return mails.to(adviser + "@essaim.example").stream()
                .filter(mail -> mail.template().equals("funding-news"))
                .toList();
    }
}

package org.essaim.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essaim.partner.webhook.WakeupDesk.administrator;
import static org.essaim.partner.webhook.WakeupDesk.deliveriesOf;
import static org.essaim.partner.webhook.WakeupDesk.listed;
import static org.essaim.partner.webhook.WakeupDesk.save;
import static org.essaim.partner.webhook.WakeupDesk.webhookOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.essaim.shared.ApiTest;
import org.essaim.shared.Mails;
import org.essaim.shared.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ApiTest
class WakeupsTest {
    @Inject
    World world;

    @Inject
    Mails mails;

    @Inject
    Wakeups wakeups;

    @Inject
    Deliveries deliveries;

    @Inject
    Outcomes outcomes;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void nobodyIsWokenUpByTheNextTest() {
        receiver.close();
        world.run("delete from webhook_endpoint");
    }

    @Test
    void aRedirectionIsNotFollowedAndAFailureIsTriedAgainLater() {
        var partner = partner("partner-wake-redirecting");
        save(partner, receiver.answering(302).url());

        administrator().post(deliveriesOf(partner));
        wakeups.send();
        wakeups.send();

        assertThat(receiver.received).hasSize(1);
        listed(partner)
                .body("items[0].state", equalTo("PENDING"))
                .body("items[0].status", equalTo(302))
                .body("items[0].failure", equalTo("STATUS"))
                .body("items[0].nextAt", notNullValue());
    }

    @Test
    void afterADayOfFailuresTheAddressIsGivenUpAndThoseWhoRunTheNetworkAreTold() {
        var partner = partner("partner-wake-silent");
        save(partner, receiver.answering(500).url());
        administrator().post(deliveriesOf(partner));
        world.run("update webhook_delivery set since = since - interval '1 day'");

        wakeups.send();

        listed(partner).body("items[0].state", equalTo("FAILED")).body("items[0].nextAt", nullValue());
        administrator().get(webhookOf(partner)).then().body("disabledAt", notNullValue());
        assertThat(mails.to("contact@territoires-participatifs.example"))
                .anySatisfy(mail -> assertThat(mail.subject()).contains("partner-wake-silent"));
        save(partner, receiver.answering(204).url()).then().statusCode(204);
        administrator().get(webhookOf(partner)).then().body("disabledAt", nullValue());
    }

    @Test
    void whatFailedIsSentOnceMoreUnderTheSameId() {
        var partner = partner("partner-wake-replayed");
        save(partner, receiver.answering(410).url());
        administrator().post(deliveriesOf(partner));
        wakeups.send();
        var id = listed(partner)
                .body("items[0].state", equalTo("FAILED"))
                .extract()
                .<String>path("items[0].id");
        save(partner, receiver.answering(200).url());

        administrator().put(deliveriesOf(partner) + "/" + id + "/replay").then().statusCode(202);
        wakeups.send();

        listed(partner).body("items.state", contains("DELIVERED"));
        assertThat(receiver.received).extracting(Receiver.Received::id).containsExactly(id, id);
        administrator()
                .put(deliveriesOf(partner) + "/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(404);
    }

    @Test
    void severalNodesSendEachMessageOnce() throws Exception {
        var partner = partner("partner-wake-popular");
        save(partner, receiver.url());
        for (int i = 0; i < 30; i++) {
            administrator().post(deliveriesOf(partner));
        }

        try (var nodes = Executors.newFixedThreadPool(3)) {
            for (int node = 0; node < 3; node++) {
                nodes.submit(wakeups::send);
            }
        }

        assertThat(receiver.received)
                .extracting(Receiver.Received::id)
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void aNodeThatDiesLeavesItsMessageToTheNext() {
        var partner = partner("partner-wake-orphaned");
        save(partner, receiver.url());
        administrator().post(deliveriesOf(partner));
        var lost = deliveries.take().orElseThrow();
        assertThat(wakeups.send()).isZero();

        world.run("update webhook_delivery set leased_until = now() - interval '1 second' where id = ?", lost.id());
        assertThat(wakeups.send()).isEqualTo(1);
        outcomes.note(lost, Answer.none(Answer.Failure.TIMEOUT)); // the first one, after all

        listed(partner).body("items[0].state", equalTo("DELIVERED")).body("items[0].attempts", equalTo(2));
    }

    @Test
    void whatChangesInAShortTimeIsOneMessageOfIdsAlone() throws Exception {
        var partner = partner("partner-wake-awake");
        save(partner, receiver.url());
        var one = world.member("wakingone", "territoires-participatifs");
        var other = world.member("wakingother", "territoires-participatifs");
        world.agreesToPartner(one, "territoires-participatifs", partner);
        world.agreesToPartner(other, "territoires-participatifs", partner);

        wakeups.announce();
        wakeups.announce();
        wakeups.send();
        wakeups.announce();

        assertThat(receiver.received).hasSize(1);
        var message = new ObjectMapper().readTree(receiver.received.getFirst().body());
        assertThat(message.get("type").asText()).isEqualTo("directory.changed");
        assertThat(message.at("/data/entries")).hasSize(2);
        assertThat(receiver.received.getFirst().body()).doesNotContain("akingo");
        listed(partner).body("items.event", contains("directory.changed"));
    }

    @Test
    void theEndOfAnAgreementIsToldOnce() {
        var partner = partner("partner-wake-ending");
        save(partner, receiver.url());
        world.run("update agreement set ended_at = now(), ends_on = current_date where partner = ?", partner);

        wakeups.announce();
        wakeups.announce();
        wakeups.send();

        listed(partner).body("items.findAll { it.event == 'agreement.ended' }.state", contains("DELIVERED"));
    }

    private UUID partner(String clientId) {
        return world.partner(clientId, "territoires-participatifs");
    }
}

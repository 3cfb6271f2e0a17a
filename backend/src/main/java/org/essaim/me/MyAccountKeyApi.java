package org.essaim.me;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.Person;
import org.essaim.member.SignedIn;
import org.jboss.resteasy.reactive.ResponseStatus;

/** How somebody who is expected gets the key that their account has to bring. */
@Path("/me/account-key")
@Tag(name = "me")
public class MyAccountKeyApi {
    private final SignedIn signedIn;
    private final Outbox outbox;
    private final WebLinks links;
    private final Clock clock;

    MyAccountKeyApi(SignedIn signedIn, Outbox outbox, WebLinks links, Clock clock) {
        this.signedIn = signedIn;
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    @POST
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Have the key of my account sent to me",
            description =
                    "To the address of the account, if somebody who has no account yet is expected there, once in ten "
                            + "minutes at most; the keys sent before stay good. The first call with one, in "
                            + "`X-Account-Key`, ties the account to the person, and voids all. Answers the same when nobody "
                            + "is expected.")
    public void sendMyAccountKey() {
        signedIn.awaited()
                .filter(person -> person.mayAskForKey(clock.instant()))
                .ifPresent(this::send);
    }

    private void send(Person person) {
        outbox.queue(new Letter(
                new Recipient(person.id(), person.email(), person.locale()),
                Topic.ACCOUNT,
                null,
                "account-key",
                Map.of(
                        "givenName",
                        person.givenName(),
                        "account",
                        links.toAccount(person.email(), person.giveKey(clock.instant())))));
    }
}

package org.essaim.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.request.Qualification.Reply;

/** What whoever asked is answered. */
@ApplicationScoped
class RequestMails {
    private final Outbox outbox;

    RequestMails(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @throws Refusal {@code unprocessable} when no address is known */
    void reply(SupportRequest request, Reply reply) {
        var contact = request.contact();
        if (contact.email() == null) {
            throw Refusal.unprocessable("reply", "no e-mail address is known: call them");
        }
        outbox.queue(new Letter(
                new Recipient(request.requester(), contact.email(), contact.language()),
                Topic.APPOINTMENT,
                request.network(),
                "support-reply",
                Map.of(
                        "subject",
                        reply.subject().strip(),
                        "message",
                        reply.message().strip())));
    }
}

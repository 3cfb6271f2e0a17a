package org.essaim.membership.charter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.SignedIn;
import org.essaim.membership.Addressees;
import org.essaim.network.Network;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.time.SpokenDate;
import org.jspecify.annotations.Nullable;

/** Publishes a new version of a charter, and tells those whom it concerns. */
@ApplicationScoped
class Publication {
    private final Charters charters;
    private final Addressees addressees;
    private final SignedIn signedIn;
    private final Outbox outbox;
    private final WebLinks links;
    private final AuditLog audit;
    private final Clock clock;

    Publication(
            Charters charters,
            Addressees addressees,
            SignedIn signedIn,
            Outbox outbox,
            WebLinks links,
            AuditLog audit,
            Clock clock) {
        this.charters = charters;
        this.addressees = addressees;
        this.signedIn = signedIn;
        this.outbox = outbox;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    CharterVersion publish(Network network, NewCharter input) {
        var current = charters.current(network.slug());
        var deadline = deadline(input, current.isPresent());
        var charter = new CharterVersion(network.slug(), input, deadline);
        if (charters.listOf(network.slug()).stream()
                .anyMatch(known -> known.version().equals(charter.version())
                        || known.sha256().equals(charter.sha256()))) {
            throw new Refusal(ProblemType.CONFLICT, null);
        }
        charters.persistAndFlush(charter);
        audit.done(
                Actor.person(signedIn.person().id()),
                "charter.publish",
                network.slug(),
                charter.id().toString(),
                Map.of("version", charter.version()));
        if (deadline != null) {
            tell(network, charter, deadline);
        }
        return charter;
    }

    private @Nullable LocalDate deadline(NewCharter input, boolean hadOne) {
        var deadline = input.reacceptBefore();
        if (!hadOne) {
            return null;
        }
        if (deadline == null || !deadline.isAfter(LocalDate.now(clock))) {
            throw Refusal.unprocessable("reacceptBefore", "a day to come");
        }
        return deadline;
    }

    private void tell(Network network, CharterVersion charter, LocalDate deadline) {
        for (var recipient : addressees.ofMembersOf(network.slug())) {
            outbox.queue(new Letter(
                    recipient,
                    Topic.MEMBERSHIP,
                    network.slug(),
                    "charter-published",
                    Map.of(
                            "network", network.name(),
                            "title", charter.title(),
                            "deadline", SpokenDate.of(deadline, recipient.locale()),
                            "link", links.to("/moi/adhesions"))));
        }
    }
}

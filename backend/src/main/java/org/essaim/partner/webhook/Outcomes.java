package org.essaim.partner.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.network.Networks;
import org.essaim.partner.PartnerRepository;
import org.essaim.partner.webhook.Deliveries.Taken;

/** Draws the consequences of an attempt: delivered, later, or given up, and then those who run the network are told. */
@ApplicationScoped
class Outcomes {
    private final EndpointRepository endpoints;
    private final Deliveries deliveries;
    private final PartnerRepository partners;
    private final Networks networks;
    private final Outbox outbox;
    private final WebLinks links;
    private final AuditLog audit;
    private final Clock clock;

    Outcomes(
            EndpointRepository endpoints,
            Deliveries deliveries,
            PartnerRepository partners,
            Networks networks,
            Outbox outbox,
            WebLinks links,
            AuditLog audit,
            Clock clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.partners = partners;
        this.networks = networks;
        this.outbox = outbox;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where it goes; none when that was removed a moment ago. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Endpoint> endpoint(Taken taken) {
        return endpoints.findByIdOptional(taken.endpoint());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(Taken taken, Answer answer) {
        var now = clock.instant();
        var endpoint = endpoints.findById(taken.endpoint(), LockModeType.PESSIMISTIC_WRITE);
        if (endpoint == null) {
            return; // removed meanwhile, and its messages with it
        }
        if (answer.isSuccess()) {
            endpoint.answered(now);
            deliveries.note(taken, answer, null);
            return;
        }
        var next = answer.isGone()
                ? null
                : Backoff.next(taken.attempt(), taken.since(), now).orElse(null);
        deliveries.note(taken, answer, next);
        if (next == null && (answer.isGone() || !endpoint.hasAnsweredSince(taken.since()))) {
            giveUp(endpoint, now);
        }
    }

    /** A day of failures and nothing else: somebody has to look. */
    private void giveUp(Endpoint endpoint, Instant now) {
        if (endpoint.isDisabled()) {
            return;
        }
        endpoint.disable(now);
        var network = networks.get(endpoint.network());
        var partner = partners.findById(endpoint.partner());
        audit.done(Actor.SYSTEM, "webhook.disable", network.slug(), partner.clientId(), Map.of());
        outbox.queue(new Letter(
                new Recipient(null, network.contact().email(), Locale.FRENCH),
                Topic.PARTNERSHIP,
                network.slug(),
                "webhook-disabled",
                Map.of(
                        "partner",
                        partner.name(),
                        "network",
                        network.name(),
                        "link",
                        links.to("/reseaux/%s/administration/conventions".formatted(network.slug())))));
    }
}

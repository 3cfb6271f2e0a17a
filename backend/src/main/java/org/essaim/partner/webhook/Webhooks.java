package org.essaim.partner.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.SignedIn;
import org.essaim.network.Network;
import org.essaim.partner.PartnerRepository;
import org.essaim.shared.problem.Refusal;

/** Changes where partners are woken up, with a line on the trail for each change. */
@ApplicationScoped
class Webhooks {
    private final EndpointRepository endpoints;
    private final Deliveries deliveries;
    private final PartnerRepository partners;
    private final Targets targets;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final Clock clock;

    Webhooks(
            EndpointRepository endpoints,
            Deliveries deliveries,
            PartnerRepository partners,
            Targets targets,
            SignedIn signedIn,
            AuditLog audit,
            Clock clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.partners = partners;
        this.targets = targets;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves an address.
     *
     * @return the secret of one that is new
     * @throws Refusal {@code unprocessable} for one that is not to be called, {@code not-found} without such a partner
     */
    Optional<String> save(Network network, UUID partner, String url) {
        if (targets.find(url).isEmpty()) {
            throw Refusal.unprocessable("url", "needs https, and a name that leads to public addresses alone");
        }
        if (partners.findById(partner) == null) {
            throw Refusal.notFound();
        }
        var known = endpoints.lock(network.slug(), partner);
        known.ifPresent(endpoint -> endpoint.moveTo(url));
        note("webhook.save", network, partner);
        return known.isPresent() ? Optional.empty() : Optional.of(create(network, partner, url));
    }

    String rotate(Network network, UUID partner) {
        var endpoint = endpoints.lock(network.slug(), partner).orElseThrow(Refusal::notFound);
        endpoint.rotate(clock.instant());
        note("webhook.rotate", network, partner);
        return endpoint.writtenSecret();
    }

    void remove(Network network, UUID partner) {
        endpoints.delete(endpoints.get(network.slug(), partner));
        note("webhook.remove", network, partner);
    }

    UUID test(Network network, UUID partner) {
        var id = deliveries.addTest(endpoints.get(network.slug(), partner));
        note("webhook.test", network, partner);
        return id;
    }

    void replay(Network network, UUID partner, UUID delivery) {
        if (!deliveries.replay(endpoints.get(network.slug(), partner), delivery)) {
            throw Refusal.notFound();
        }
        note("webhook.replay", network, partner);
    }

    private String create(Network network, UUID partner, String url) {
        var endpoint = new Endpoint(partner, network.slug(), url, clock.instant());
        endpoints.persistAndFlush(endpoint);
        return endpoint.writtenSecret();
    }

    private void note(String action, Network network, UUID partner) {
        audit.done(
                Actor.person(signedIn.person().id()),
                action,
                network.slug(),
                partners.findById(partner).clientId(),
                Map.of());
    }
}

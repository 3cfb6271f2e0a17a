package org.essaim.sympathiser;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.Person;
import org.essaim.network.Network;
import org.essaim.network.NetworkKind;
import org.essaim.network.Networks;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.place.PlaceKind;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.LinkToken;
import org.jspecify.annotations.Nullable;

/** Records sympathisers, tells them so, and forgets them: the one place through which each of these goes. */
@ApplicationScoped
class Sympathisers {
    private final SympathiserRepository repository;
    private final Suppressions suppressions;
    private final Networks networks;
    private final Gazetteer gazetteer;
    private final Outbox outbox;
    private final WebLinks links;
    private final AuditLog audit;
    private final Clock clock;

    Sympathisers(
            SympathiserRepository repository,
            Suppressions suppressions,
            Networks networks,
            Gazetteer gazetteer,
            Outbox outbox,
            WebLinks links,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.suppressions = suppressions;
        this.networks = networks;
        this.gazetteer = gazetteer;
        this.outbox = outbox;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets only networks of local elected officials through: regular contact is a basis of theirs alone. */
    Network network(String slug) {
        var network = networks.get(slug);
        if (network.kind() != NetworkKind.ELUS_LOCAUX) {
            throw new Refusal(ProblemType.MODULE_DISABLED, null);
        }
        return network;
    }

    Sympathiser record(Network network, NewSympathiser known, Actor by) {
        if (suppressions.contain(network.slug(), known.email())) {
            throw new Refusal(ProblemType.OBJECTION_ON_RECORD, null);
        }
        if (repository.isRecorded(network.slug(), Person.normalised(known.email()))) {
            throw new Refusal(ProblemType.CONFLICT, "This address is recorded already.");
        }
        var recorded = new Sympathiser(network.slug(), known, commune(known.place()), today());
        repository.persistAndFlush(recorded);
        write(by, "record", recorded);
        if (!known.informOn().isAfter(today())) {
            inform(recorded, by);
            repository.flush();
        }
        return recorded;
    }

    /** Sends the notice of art. 14, with the link by which one objects without signing in. */
    void inform(Sympathiser known, Actor by) {
        var network = networks.get(known.network());
        var token = LinkToken.fresh();
        known.inform(token, clock.instant());
        outbox.queue(new Letter(
                new Recipient(null, Objects.requireNonNull(known.email()), known.locale()),
                Topic.PERSONAL_DATA,
                network.slug(),
                "sympathiser-notice",
                Map.of(
                        "givenName", Objects.requireNonNull(known.givenName()),
                        "network", network.name(),
                        "association", network.contact().organization(),
                        "contact", network.contact().email(),
                        "source", Objects.requireNonNull(known.source()),
                        "link", links.to("/objection#" + token.value()))));
        write(by, "inform", known);
    }

    void meet(Sympathiser known, LocalDate on, Actor by) {
        known.meet(on, today());
        write(by, "contact", known);
    }

    void purge(Sympathiser known, Actor by) {
        known.purge();
        write(by, "purge", known);
    }

    void convert(Sympathiser known) {
        known.convert();
        write(Actor.SYSTEM, "convert", known);
    }

    /** The holder of the link objects: the data go, and may not come back. Once more changes nothing. */
    void object(Sympathiser known) {
        if (known.state() == SympathiserState.OBJECTED) {
            return;
        }
        if (known.email() == null) {
            throw Refusal.notFound();
        }
        suppressions.add(known.network(), known.email());
        outbox.forget(known.network(), known.email());
        known.object();
        write(Actor.SYSTEM, "object", known);
    }

    Sympathiser getByLink(@Nullable String link) {
        return repository
                .findByToken(LinkToken.sha256(link == null ? "" : link))
                .orElseThrow(Refusal::notFound);
    }

    Sympathiser get(String network, UUID id) {
        return repository.get(network, id);
    }

    List<SympathiserView> views(List<Sympathiser> some) {
        return some.stream().map(this::view).toList();
    }

    SympathiserView view(Sympathiser known) {
        return SympathiserView.of(known, gazetteer, today());
    }

    private @Nullable String commune(@Nullable String key) {
        if (key == null) {
            return null;
        }
        return gazetteer
                .find(key)
                .filter(place -> place.kind() == PlaceKind.COMMUNE)
                .map(Place::key)
                .orElseThrow(() -> Refusal.unprocessable("place", "not a commune of today"));
    }

    private void write(Actor by, String what, Sympathiser known) {
        audit.done(
                by,
                "sympathiser." + what,
                known.network(),
                known.id().toString(),
                Map.of("state", known.state().name()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

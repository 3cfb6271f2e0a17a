package org.essaim.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.network.Practices;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.shared.problem.Refusal;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Proposes experts for a question, and keeps which, to whom, when: nobody can change it afterwards. */
@ApplicationScoped
class Proposals {
    /** The fewest that leave a choice. */
    static final int ENOUGH = 3;

    private final ExpertRepository experts;
    private final ProposalLedger ledger;
    private final Practices practices;
    private final Gazetteer gazetteer;
    private final Session session;
    private final Clock clock;

    Proposals(
            ExpertRepository experts,
            ProposalLedger ledger,
            Practices practices,
            Gazetteer gazetteer,
            Session session,
            Clock clock) {
        this.experts = experts;
        this.ledger = ledger;
        this.practices = practices;
        this.gazetteer = gazetteer;
        this.session = session;
        this.clock = clock;
    }

    /** The number of the proposal in the ledger. */
    UUID propose(String network, UUID adviser, ProposalQuestion said) {
        if (!practices.areKnown(said.skills())) {
            throw Refusal.unprocessable("skills", "slugs of practices");
        }
        var place = place(said.place());
        var wanted = new Wanted(new LinkedHashSet<>(said.skills()), places(place));
        var best = Fit.best(wanted, candidates(network), Objects.requireNonNullElse(said.most(), ENOUGH));
        return ledger.keep(network, adviser, clock.instant(), said, place == null ? null : place.key(), best);
    }

    private List<Candidate> candidates(String network) {
        var proposed = timesProposed(network);
        return experts.listVetted(network, LocalDate.now(clock)).stream()
                .map(expert -> new Candidate(
                        expert.id(),
                        new LinkedHashSet<>(expert.offer().skills()),
                        expert.offer().perimeter(),
                        proposed.getOrDefault(expert.id(), 0)))
                .toList();
    }

    private Map<UUID, Integer> timesProposed(String network) {
        Instant aYearAgo = clock.instant().atZone(clock.getZone()).minusYears(1).toInstant();
        var times = new HashMap<UUID, Integer>();
        session.createNativeQuery("""
                select expert, count(*) from expert_proposed
                join expert_proposal on expert_proposal.id = proposal
                where network = :network and asked_at > :since group by expert
                """, Object[].class)
                .setParameter("network", network)
                .setParameter("since", aYearAgo)
                .list()
                .forEach(row -> times.put((UUID) row[0], ((Number) row[1]).intValue()));
        return times;
    }

    private @Nullable Place place(@Nullable String key) {
        return key == null
                ? null
                : gazetteer.find(key).orElseThrow(() -> Refusal.unprocessable("place", "no such place"));
    }

    private List<String> places(@Nullable Place place) {
        return place == null
                ? List.of()
                : Stream.concat(Stream.of(place.key()), gazetteer.ancestors(place.key()).stream())
                        .toList();
    }
}

package org.essaim.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.essaim.imports.ImportRuns.What;
import org.essaim.membership.LegalBasis;
import org.essaim.membership.Terms;
import org.essaim.network.Network;
import org.hibernate.Session;

/** Writes the memberships of a file; one that does not say until when runs as the network lets them. */
@ApplicationScoped
class Memberships {
    private final Session session;
    private final ImportRuns runs;
    private final Clock clock;

    Memberships(Session session, ImportRuns runs, Clock clock) {
        this.session = session;
        this.runs = runs;
        this.clock = clock;
    }

    /** @param member a person or an organisation, as {@code what} says */
    void write(UUID run, int line, Network network, What what, UUID member, Adhesion adhesion) {
        var stated = adhesion.until();
        var until = stated == null ? Terms.firstUntil(network.membership().term(), adhesion.since()) : stated;
        boolean isOver = until != null && until.isBefore(LocalDate.now(clock));
        var id = session.createNativeQuery("""
                insert into membership (network, %s, state, since, until, state_since, source, legal_basis)
                values (:network, :member, :state, :since, :until, :since, 'IMPORT', :basis) returning id
                """.formatted(what.table()), UUID.class)
                .setParameter("network", network.slug())
                .setParameter("member", member)
                .setParameter("state", isOver ? "EXPIRED" : "ACTIVE")
                .setParameter("since", adhesion.since())
                .setParameter("until", until, LocalDate.class)
                .setParameter(
                        "basis",
                        LegalBasis.ofJoining(network, what == What.PERSON).name())
                .getSingleResult();
        runs.remember(run, line, What.MEMBERSHIP, Objects.requireNonNull(id), adhesion.act());
    }
}

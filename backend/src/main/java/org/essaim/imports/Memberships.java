package org.essaim.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.essaim.imports.ImportRuns.What;
import org.essaim.network.Network;
import org.hibernate.Session;

/** Writes the memberships of a file. */
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
        var until = adhesion.until();
        boolean isOver = until != null && until.isBefore(LocalDate.now(clock));
        var id = session.createNativeQuery("""
                insert into membership (network, %s, state, since, until)
                values (:network, :member, :state, :since, :until) returning id
                """.formatted(what.table()), UUID.class)
                .setParameter("network", network.slug())
                .setParameter("member", member)
                .setParameter("state", isOver ? "EXPIRED" : "ACTIVE")
                .setParameter("since", adhesion.since())
                .setParameter("until", until, LocalDate.class)
                .getSingleResult();
        runs.remember(run, line, What.MEMBERSHIP, Objects.requireNonNull(id), adhesion.act());
    }
}

package org.essaim.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.essaim.imports.ImportRuns.What;
import org.essaim.network.Network;
import org.hibernate.Session;

/** Imports organisations. */
@ApplicationScoped
class OrganizationImport {
    private final Session session;
    private final ImportRuns runs;
    private final Memberships memberships;

    OrganizationImport(Session session, ImportRuns runs, Memberships memberships) {
        this.session = session;
        this.runs = runs;
        this.memberships = memberships;
    }

    /** What would become of each line; those that are there twice go to {@code errors}. */
    List<Planned<OrganizationLine>> plan(Network network, List<OrganizationLine> lines, List<LineError> errors) {
        var first = new HashMap<String, Integer>();
        var planned = new ArrayList<Planned<OrganizationLine>>();
        for (var line : lines) {
            var before =
                    first.putIfAbsent(line.kind() + "/" + line.place() + "/" + Words.simple(line.name()), line.line());
            if (before != null) {
                errors.add(new LineError(line.line(), Column.NOM.title(), "twice", before.toString()));
            } else {
                planned.add(plan(network, line));
            }
        }
        return planned;
    }

    /** One is there already when it has the same kind, the same place and the same name, whatever its accents. */
    private Planned<OrganizationLine> plan(Network network, OrganizationLine line) {
        Optional<Object[]> known = session.createNativeQuery("""
                select id, exists (select from membership where organization = organization.id and network = :network)
                from organization
                where kind = :kind and place is not distinct from cast(:place as text)
                    and searchable(name) = searchable(:name)
                order by id limit 1
                """, Object[].class)
                .setParameter("network", network.slug())
                .setParameter("kind", line.kind())
                .setParameter("place", line.place(), String.class)
                .setParameter("name", line.name())
                .setTupleTransformer((row, names) -> row)
                .uniqueResultOptional();
        if (known.isEmpty()) {
            return new Planned<>(
                    line, line.line(), line.name(), Outcome.CREATE, null, memberships.isOver(line.adhesion()));
        }
        var isMember = (Boolean) Objects.requireNonNull(known.get()[1]);
        var outcome = isMember || line.adhesion() == null ? Outcome.ALREADY_THERE : Outcome.JOIN;
        boolean isOver = outcome == Outcome.JOIN && memberships.isOver(line.adhesion());
        return new Planned<>(line, line.line(), line.name(), outcome, (UUID) known.get()[0], isOver);
    }

    void write(UUID run, Network network, Planned<OrganizationLine> planned) {
        if (planned.outcome() == Outcome.ALREADY_THERE) {
            return;
        }
        var line = planned.line();
        var organization = planned.known() == null ? create(line) : planned.known();
        if (line.adhesion() != null) {
            memberships.write(run, line.line(), network, What.ORGANIZATION, organization, line.adhesion());
        }
        if (planned.known() == null) {
            runs.remember(run, line.line(), What.ORGANIZATION, organization, null);
        }
    }

    private UUID create(OrganizationLine line) {
        return Objects.requireNonNull(session.createNativeQuery(
                        "insert into organization (kind, name, place) values (:kind, :name, :place) returning id",
                        UUID.class)
                .setParameter("kind", line.kind())
                .setParameter("name", line.name())
                .setParameter("place", line.place(), String.class)
                .getSingleResult());
    }
}

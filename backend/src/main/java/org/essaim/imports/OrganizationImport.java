package org.essaim.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.essaim.imports.ImportRuns.What;
import org.essaim.member.KnownOrganizations;
import org.essaim.network.Network;
import org.hibernate.Session;

/** Imports organisations. */
@ApplicationScoped
class OrganizationImport {
    private final Session session;
    private final KnownOrganizations organizations;
    private final ImportRuns runs;
    private final Memberships memberships;

    OrganizationImport(Session session, KnownOrganizations organizations, ImportRuns runs, Memberships memberships) {
        this.session = session;
        this.organizations = organizations;
        this.runs = runs;
        this.memberships = memberships;
    }

    /** Until the end of the transaction, what is planned stays true. */
    void hold() {
        organizations.hold();
    }

    /** What would become of each line; those that are there twice go to {@code errors}. */
    List<Planned<OrganizationLine>> plan(Network network, List<OrganizationLine> lines, List<LineError> errors) {
        var names = organizations.compared(
                lines.stream().map(OrganizationLine::name).toList());
        var read = new HashMap<String, List<OrganizationLine>>();
        var planned = new ArrayList<Planned<OrganizationLine>>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var alike = read.computeIfAbsent(line.key(names.get(i)), key -> new ArrayList<>());
            var before = alike.stream().filter(line::isPlacedLike).findFirst();
            if (before.isPresent()) {
                var where = Integer.toString(before.get().line());
                errors.add(new LineError(line.line(), Column.NOM.title(), "twice", where));
            } else {
                alike.add(line);
                planned.add(plan(network, line));
            }
        }
        return planned;
    }

    private Planned<OrganizationLine> plan(Network network, OrganizationLine line) {
        var known = organizations.findSame(line.kind(), line.name(), line.place());
        var outcome = known.map(id -> outcome(network, line, id)).orElse(Outcome.CREATE);
        boolean isOver = outcome != Outcome.ALREADY_THERE && memberships.isOver(line.adhesion());
        return new Planned<>(line, line.line(), line.name(), outcome, known.orElse(null), isOver);
    }

    private Outcome outcome(Network network, OrganizationLine line, UUID known) {
        boolean isMember = session.createNativeQuery(
                        "select exists (select from membership where organization = :known and network = :network)",
                        Boolean.class)
                .setParameter("known", known)
                .setParameter("network", network.slug())
                .getSingleResult();
        return isMember || line.adhesion() == null ? Outcome.ALREADY_THERE : Outcome.JOIN;
    }

    void write(UUID run, Network network, Planned<OrganizationLine> planned) {
        if (planned.outcome() == Outcome.ALREADY_THERE) {
            return;
        }
        var line = planned.line();
        var organization = planned.known() == null
                ? organizations.create(line.kind(), line.name(), line.place())
                : planned.known();
        if (line.adhesion() != null) {
            memberships.write(run, line.line(), network, What.ORGANIZATION, organization, line.adhesion());
        }
        if (planned.known() == null) {
            runs.remember(run, line.line(), What.ORGANIZATION, organization, null);
        }
    }
}

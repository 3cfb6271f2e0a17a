package org.essaim.partner.feed;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.directory.Sql;
import org.essaim.partner.AgreementRepository;
import org.essaim.partner.Transmissions;
import org.hibernate.Session;

/** Writes down what was passed on to a partner: of changes each entry, of a snapshot how many and what for. */
@ApplicationScoped
class DisclosureLog {
    private final Session session;
    private final Transmissions transmissions;
    private final AuditLog audit;
    private final AgreementRepository agreements;

    DisclosureLog(Session session, Transmissions transmissions, AuditLog audit, AgreementRepository agreements) {
        this.session = session;
        this.transmissions = transmissions;
        this.audit = audit;
        this.agreements = agreements;
    }

    /** Changes that are about to be sent; that there were none is not worth a line. */
    @Transactional(Transactional.TxType.MANDATORY)
    void pulled(Follower follower, List<DirectoryChange> changes) {
        changes.stream()
                .collect(groupingBy(DirectoryChange::network))
                .forEach((network, its) -> note(follower, network, its));
        if (!changes.isEmpty() || follower.isUnseen()) {
            agreements.noteReading(follower.partner(), follower.network());
        }
    }

    private void note(Follower follower, String network, List<DirectoryChange> changes) {
        var entries = ids(changes, ChangeOp.UPSERT);
        transmissions.note(follower.partner(), network, entries);
        audit.done(
                Actor.partner(follower.partner()),
                "directory.changes",
                network,
                follower.clientId(),
                Map.of("entries", entries, "tombstones", ids(changes, ChangeOp.TOMBSTONE)));
    }

    /**
     * A snapshot that was sent, or broke off.
     *
     * @param began when its first line left
     * @param entries how many were sent of each network
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(Follower follower, Instant began, Map<String, Integer> entries, boolean isComplete) {
        transmissions.noteAll(follower.partner(), follower.network(), began);
        for (var agreement : agreements(follower)) {
            audit.done(
                    Actor.partner(follower.partner()),
                    "directory.snapshot",
                    agreement.network(),
                    follower.clientId(),
                    Map.of(
                            "entries", entries.getOrDefault(agreement.network(), 0),
                            "purpose", agreement.purpose(),
                            "complete", isComplete));
        }
        agreements.noteReading(follower.partner(), follower.network());
    }

    private record Terms(String network, String purpose) {}

    private List<Terms> agreements(Follower follower) {
        return new Sql()
                .add(
                        "select network, purpose from agreement where partner = ? and agreement_holds(agreement) and network = coalesce(?, network)",
                        follower.partner(),
                        follower.network())
                .list(session, row -> new Terms(row.getString("network"), row.getString("purpose")));
    }

    private static List<UUID> ids(List<DirectoryChange> changes, ChangeOp op) {
        return changes.stream()
                .filter(change -> change.op() == op)
                .map(DirectoryChange::id)
                .toList();
    }
}

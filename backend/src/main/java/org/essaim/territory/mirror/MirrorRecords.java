package org.essaim.territory.mirror;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;

/** What the mirror remembers: how far it got, and what it found wrong. */
@ApplicationScoped
class MirrorRecords implements PanacheRepositoryBase<GroupProblem, UUID> {
    private final Session session;

    MirrorRecords(Session session) {
        this.session = session;
    }

    /** The state, for the only node that may mirror until the end of the transaction; nothing for the others. */
    Optional<MirrorState> lockState() {
        return session.createSelectionQuery("from MirrorState", MirrorState.class)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .uniqueResultOptional();
    }

    MirrorState state() {
        return session.find(MirrorState.class, MirrorState.ONLY);
    }

    void replaceProblems(List<GroupProblem> problems) {
        deleteAll();
        persist(problems);
    }

    /** What an administrator of this network should know of: its own groups, and those of no known network. */
    List<GroupProblem> listProblems(String network) {
        return list(
                "network = ?1 or network is null or code = ?2 order by groupName, code, value",
                network,
                GroupProblemCode.UNKNOWN_NETWORK);
    }
}

package org.essaim.membership.charter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.essaim.consent.Channel;
import org.essaim.network.Network;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The charters of the networks, and who accepted which version. */
@ApplicationScoped
public class Charters implements PanacheRepositoryBase<CharterVersion, UUID> {
    private static final int MOST = 50;

    /** The latest first. */
    public List<CharterVersion> listOf(String network) {
        return find("network = ?1 order by publishedAt desc, id desc", network)
                .page(0, MOST)
                .list();
    }

    public Optional<CharterVersion> current(String network) {
        return find("network = ?1 order by publishedAt desc, id desc", network).firstResultOptional();
    }

    /**
     * The charter that one accepts by joining; none in a network that asks for none.
     *
     * @throws Refusal {@code charter-not-accepted} when the current version is not the one that was read
     */
    public Optional<CharterVersion> requireAccepted(Network network, @Nullable AcceptedCharter accepted) {
        if (!network.membership().charterRequired()) {
            return Optional.empty();
        }
        var current = current(network.slug());
        current.filter(charter -> !charter.isWhatWasRead(accepted)).ifPresent(charter -> {
            throw new Refusal(ProblemType.CHARTER_NOT_ACCEPTED, null);
        });
        return current;
    }

    /** Remembers that a person accepted a version, for themself or for an organisation; once. */
    public void accept(UUID charter, UUID person, @Nullable UUID organization, Instant acceptedAt, Channel channel) {
        getSession()
                .createNativeMutationQuery("""
                        insert into charter_acceptance (charter, person, organization, accepted_at, channel)
                        values (:charter, :person, :organization, :at, :channel) on conflict do nothing
                        """)
                .setParameter("charter", charter)
                .setParameter("person", person)
                .setParameter("organization", organization, UUID.class)
                .setParameter("at", acceptedAt)
                .setParameter("channel", channel.name())
                .executeUpdate();
    }

    /** The last version that was accepted for a membership, with the time; nothing when none was. */
    public Optional<Acceptance> lastAcceptance(String network, @Nullable UUID person, @Nullable UUID organization) {
        return getSession()
                .createNativeQuery("""
                        select charter.id, acceptance.accepted_at
                        from charter_acceptance acceptance
                        join charter_version charter on charter.id = acceptance.charter
                        where charter.network = :network
                            and case when cast(:organization as uuid) is null
                                then acceptance.person = cast(:person as uuid) and acceptance.organization is null
                                else acceptance.organization = cast(:organization as uuid) end
                        order by charter.published_at desc, charter.id desc, acceptance.accepted_at
                        limit 1
                        """, Object[].class)
                .setParameter("network", network)
                .setParameter("person", person, UUID.class)
                .setParameter("organization", organization, UUID.class)
                .setTupleTransformer((row, names) -> new Acceptance(findById((UUID) row[0]), (Instant) row[1]))
                .uniqueResultOptional();
    }

    /** A version that was accepted, and when. */
    public record Acceptance(CharterVersion charter, Instant acceptedAt) {}
}

package org.essaim.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Which entries left to which partner, since when and how often; kept by person, beside the trail of each pull. */
@ApplicationScoped
public class Transmissions {
    private static final String AGAIN = """
            on conflict (agreement, entry) do update
                set last_at = greatest(known.last_at, excluded.last_at), times = known.times + 1
            """;

    private final Session session;

    Transmissions(Session session) {
        this.session = session;
    }

    /** That a person was passed on under an agreement. */
    public record Transmission(UUID agreement, Instant firstAt, Instant lastAt, int times) {}

    /**
     * Notes that these entries of a network leave now; rows are taken in one order, so that two pulls never block. An
     * entry that is being erased meanwhile leaves no trace.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(UUID partner, String network, Collection<UUID> entries) {
        session.createNativeMutationQuery("""
                insert into transmission as known (agreement, entry, first_at, last_at, times)
                select agreement.id, entry.id, now(), now(), 1
                from agreement join directory_entry entry on entry.network = agreement.network
                where agreement.partner = :partner and agreement.network = :network and agreement_holds(agreement)
                    and entry.id = any (cast(:entries as uuid[]))
                order by entry.id for key share of entry
                """ + AGAIN)
                .setParameter("partner", partner)
                .setParameter("network", network)
                .setParameter("entries", entries.toArray(UUID[]::new), UUID[].class)
                .executeUpdate();
    }

    /**
     * Notes that everything which a partner may receive has left, in one statement however many they are; those taken
     * back since it began may have left too.
     *
     * @param network the only one; none for all
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteAll(UUID partner, @Nullable String network, Instant began) {
        session.createNativeMutationQuery("""
                insert into transmission as known (agreement, entry, first_at, last_at, times)
                select shared.agreement, shared.entry, now(), now(), 1
                from shared_entry shared join directory_entry on directory_entry.id = shared.entry
                where shared.partner = :partner and shared.network = coalesce(:network, shared.network)
                    and (shared.person is not null or shared.at >= :began)
                order by shared.entry for key share of directory_entry
                """ + AGAIN)
                .setParameter("partner", partner)
                .setParameter("network", network, String.class)
                .setParameter("began", began.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Everything that left of a person, in all networks. */
    public List<Transmission> of(UUID person) {
        return session.createNativeQuery("""
                select agreement, first_at, last_at, times from transmission
                join directory_entry on directory_entry.id = transmission.entry
                where directory_entry.person = :person
                """, Transmission.class)
                .setParameter("person", person)
                .getResultList();
    }
}

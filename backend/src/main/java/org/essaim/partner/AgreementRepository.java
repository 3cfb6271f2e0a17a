package org.essaim.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The agreements of all networks: a few of each. */
@ApplicationScoped
public class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {
    private static final String CURRENT = " and startDate <= ?2 and endDate >= ?2 and endedAt is null";

    private final Clock clock;

    AgreementRepository(Clock clock) {
        this.clock = clock;
    }

    public List<Agreement> listCurrent(Collection<String> networks) {
        return list(
                "from Agreement join fetch partner where network in ?1" + CURRENT + " order by partner.name",
                networks,
                today());
    }

    public Optional<Agreement> findCurrent(String network, UUID partner) {
        return find("network = ?1" + CURRENT + " and partner.id = ?3", network, today(), partner)
                .firstResultOptional();
    }

    /**
     * The agreement under which a program is served today.
     *
     * @throws Refusal {@code agreement-suspended}, so that the program knows to come back
     */
    Optional<Agreement> findCurrentOf(String clientId, String network) {
        var current = find("network = ?1" + CURRENT + " and partner.clientId = ?3", network, today(), clientId)
                .firstResultOptional();
        if (current.filter(Agreement::isSuspended).isPresent()) {
            throw new Refusal(ProblemType.AGREEMENT_SUSPENDED, null);
        }
        return current;
    }

    /** Agreements by their ids, past ones too. */
    public List<Agreement> listAll(Collection<UUID> ids) {
        return list("from Agreement agreement join fetch agreement.partner where agreement.id in ?1", ids);
    }

    /** A page of those of a network, the last begun first. */
    Slice<Agreement> list(String network, @Nullable String after, int limit) {
        var list = "agreements/" + network;
        var key = Cursor.read(list, after, 2);
        var from = "from Agreement agreement join fetch agreement.partner where agreement.network = ?1";
        var order = " order by agreement.startDate desc, agreement.id desc";
        var rows = key == null
                ? find(from + order, network)
                : find(
                        from + " and (agreement.startDate, agreement.id) < (?2, ?3)" + order,
                        network,
                        day(key.get(0)),
                        Cursor.uuid(key.get(1)));
        return Slice.of(rows.page(0, limit + 1).list(), limit, last -> Cursor.write(list, last.startDate(), last.id()));
    }

    /** @throws Refusal {@code not-found} when the network has no such agreement */
    public Agreement get(String network, UUID id) {
        return find(
                        "from Agreement agreement join fetch agreement.partner where agreement.network = ?1 and agreement.id = ?2",
                        network,
                        id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The same, until the end of the transaction for this change alone. */
    Agreement getForChange(String network, UUID id) {
        return find("network = ?1 and id = ?2", network, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Notes that a partner has just been served, under the agreements that hold by now; nothing else of them is written,
     * so that a suspension made meanwhile stays.
     *
     * @param network the only one served; none: all
     */
    public void noteReading(UUID partner, @Nullable String network) {
        getSession()
                .createNativeMutationQuery("""
                        update agreement set last_read_at = :now
                        where partner = :partner and network = coalesce(:network, network) and agreement_holds(agreement)""")
                .setParameter("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .setParameter("partner", partner)
                .setParameter("network", network, String.class)
                .executeUpdate();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException tampered) {
            throw Cursor.foreign();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

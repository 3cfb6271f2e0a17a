package org.essaim.support.request;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The questions asked about requests for support. */
@ApplicationScoped
public class SupportRequestRepository implements PanacheRepositoryBase<SupportRequest, UUID> {
    /** Those of which nobody said yet what becomes of them, the earliest first: whoever waits longest is answered first. */
    Slice<SupportRequest> pageNew(String network, @Nullable String after, int limit) {
        var list = "new support requests of " + network;
        var key = Cursor.read(list, after, 2);
        var found = key == null
                ? find("network = ?1 and state = ?2 order by receivedAt, id", network, RequestState.NEW)
                : find(
                        "network = :network and state = :state and (receivedAt, id) > (:at, :id) order by receivedAt, id",
                        Map.of(
                                "network",
                                network,
                                "state",
                                RequestState.NEW,
                                "at",
                                instant(key.get(0)),
                                "id",
                                Cursor.uuid(key.get(1))));
        return Slice.of(found.range(0, limit).list(), limit, last -> Cursor.write(list, last.receivedAt(), last.id()));
    }

    /** Those of somebody that wait in a network; two of their requests at once are counted one after the other. */
    List<SupportRequest> lockNewOf(UUID requester, String network) {
        getSession()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:what, 0))", Object.class)
                .setParameter("what", "support request/" + requester)
                .getResultList();
        return list("requester = ?1 and network = ?2 and state = ?3", requester, network, RequestState.NEW);
    }

    /** All of a network, the latest first. */
    Slice<SupportRequest> page(String network, @Nullable String after, int limit) {
        var list = "support requests of " + network;
        var key = Cursor.read(list, after, 2);
        var found = key == null
                ? find("network = ?1 order by receivedAt desc, id desc", network)
                : find(
                        "network = :network and (receivedAt, id) < (:at, :id) order by receivedAt desc, id desc",
                        Map.of("network", network, "at", instant(key.get(0)), "id", Cursor.uuid(key.get(1))));
        return Slice.of(found.range(0, limit).list(), limit, last -> Cursor.write(list, last.receivedAt(), last.id()));
    }

    /** What somebody asked for themself, the latest first. */
    List<SupportRequest> listOf(UUID requester, String network, int limit) {
        return find("requester = ?1 and network = ?2 order by receivedAt desc, id desc", requester, network)
                .range(0, limit - 1)
                .list();
    }

    /** One of that network, locked: one change at a time. */
    SupportRequest lock(String network, UUID id) {
        return find("network = ?1 and id = ?2", network, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    SupportRequest get(String network, UUID id) {
        return find("network = ?1 and id = ?2", network, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    Optional<SupportRequest> findAbout(UUID booking) {
        return find("booking", booking).firstResultOptional();
    }

    /** The track that came of each of some requests. */
    Map<UUID, UUID> tracks(List<SupportRequest> found) {
        return tracks("select request, id from support_track where request in (:requests)", found, null);
    }

    /** The same, of those in which somebody of the collectivité takes part. */
    Map<UUID, UUID> tracksReadBy(UUID member, List<SupportRequest> found) {
        return tracks("""
                select request, id from support_track track where request in (:requests) and exists (
                    select from track_member its where its.track = track.id and its.person = :member and left_at is null)
                """, found, member);
    }

    private Map<UUID, UUID> tracks(String sql, List<SupportRequest> found, @Nullable UUID member) {
        if (found.isEmpty()) {
            return Map.of();
        }
        var query = getSession()
                .createNativeQuery(sql, Object[].class)
                .setParameterList(
                        "requests", found.stream().map(SupportRequest::id).toList(), UUID.class);
        if (member != null) {
            query.setParameter("member", member);
        }
        return query.list().stream().collect(toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    /** How many calls back wait that one place of the web asked for, or one telephone. */
    long countCallBacks(String network, String sourceSha256, String phone) {
        return count(
                "network = ?1 and channel = ?2 and state = ?3 and (sourceSha256 = ?4 or contact.phone = ?5)",
                network,
                RequestChannel.CALL_BACK,
                RequestState.NEW,
                sourceSha256,
                phone);
    }

    long countNew(String network) {
        return count("network = ?1 and state = ?2", network, RequestState.NEW);
    }

    /** Those closed before a time go, and those received before it that nobody answered; what remains of them is in the figures. */
    public int removeEndedBefore(Instant time) {
        return Math.toIntExact(delete("closedAt < ?1 or state = ?2 and receivedAt < ?1", time, RequestState.NEW));
    }

    private static Instant instant(String part) {
        try {
            return Instant.parse(part);
        } catch (DateTimeParseException tampered) {
            throw Cursor.foreign();
        }
    }
}

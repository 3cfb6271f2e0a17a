package org.essaim.support.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The questions asked about sessions, their minutes and notes. */
@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<SupportSession, UUID> {
    private static final int MOST = 500;

    /** The sessions of a track, the latest first. */
    List<SupportSession> list(UUID track) {
        return find("track = ?1 order by startsAt desc, id", track)
                .range(0, MOST - 1)
                .list();
    }

    /** One of that track, locked: one change at a time. */
    SupportSession lock(UUID track, UUID id) {
        return find("track = ?1 and id = ?2", track, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    SupportSession get(UUID track, UUID id) {
        return find("track = ?1 and id = ?2", track, id).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    boolean isOneToCome(UUID track, Instant now) {
        return count(
                        "track = ?1 and endsAt > ?2 and (state = ?3 or state = ?4)",
                        track,
                        now,
                        SessionState.REQUESTED,
                        SessionState.CONFIRMED)
                > 0;
    }

    /** Those of which it was noted whether they were held, the latest first. */
    List<SupportSession> listNoted(UUID track) {
        return list(
                "track = ?1 and (state = ?2 or state = ?3) order by startsAt desc, id",
                track,
                SessionState.DONE,
                SessionState.NO_SHOW);
    }

    /** Those of a track that have yet to begin, agreed or not, locked. */
    List<SupportSession> lockAhead(UUID track, Instant now) {
        return ahead("track", track, now);
    }

    /** The same of an adviser, whichever the track. */
    List<SupportSession> lockAheadOf(UUID adviser, Instant now) {
        return ahead("adviser", adviser, now);
    }

    private List<SupportSession> ahead(String whose, UUID id, Instant now) {
        return find(
                        whose + " = ?1 and startsAt > ?2 and (state = ?3 or state = ?4) order by startsAt, id",
                        id,
                        now,
                        SessionState.REQUESTED,
                        SessionState.CONFIRMED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** A session of which somebody is to be reminded now; no other node takes it meanwhile. */
    Optional<SupportSession> nextToRemind(Instant now) {
        return getSession()
                .createNativeQuery("""
                        select * from support_session where day_reminder_at <= :now or hour_reminder_at <= :now
                        order by starts_at limit 1 for update skip locked
                        """, SupportSession.class)
                .setParameter("now", now)
                .uniqueResultOptional();
    }

    /** What both sides of some tracks have before them, confirmed, the next first. */
    List<SupportSession> toCome(Collection<UUID> tracks, Instant now, int limit) {
        return tracks.isEmpty()
                ? List.of()
                : find(
                                "track in ?1 and endsAt > ?2 and state = ?3 order by startsAt, id",
                                tracks,
                                now,
                                SessionState.CONFIRMED)
                        .range(0, limit - 1)
                        .list();
    }

    /** What an adviser has on some days, cancelled or not, by time. */
    List<SupportSession> ofAdviser(UUID adviser, LocalDate from, LocalDate until, ZoneId zone) {
        return find(
                        "adviser = ?1 and startsAt >= ?2 and startsAt < ?3 order by startsAt, id",
                        adviser,
                        from.atStartOfDay(zone).toInstant(),
                        until.plusDays(1).atStartOfDay(zone).toInstant())
                .range(0, MOST - 1)
                .list();
    }

    SessionMinutes minutes(UUID session) {
        return getSession().find(SessionMinutes.class, session);
    }

    List<SessionMinutes> minutes(Collection<UUID> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : getSession()
                        .createQuery("from SessionMinutes where session in (:ids)", SessionMinutes.class)
                        .setParameterList("ids", sessions)
                        .list();
    }

    /** Keeps what they are now as a version, by whom it was written. */
    void keepVersion(SessionMinutes minutes, UUID by, Instant now) {
        getSession().flush();
        getSession()
                .createNativeMutationQuery("""
                        insert into session_minutes_version (session, version, content, written_by, written_at)
                        values (:session, :version, :content, :by, :now)
                        """)
                .setParameter("session", minutes.session())
                .setParameter("version", minutes.version())
                .setParameter("content", minutes.content())
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** A version of minutes, and who wrote it, if they are still known. */
    record MinutesVersion(int version, @Nullable String writtenBy, Instant writtenAt) {}

    /** The versions of minutes that the collectivité may read: from the one that was shared on; all for advisers. */
    List<MinutesVersion> versions(UUID session, Instant from) {
        return getSession()
                .createNativeQuery("""
                        select kept.version, person.given_name || ' ' || person.family_name as name, kept.written_at
                        from session_minutes_version kept left join person on person.id = kept.written_by
                        where kept.session = :session and kept.written_at >= :from order by kept.version desc limit 100
                        """, Object[].class)
                .setParameter("session", session)
                .setParameter("from", from)
                .addScalar("version", Integer.class)
                .addScalar("name", String.class)
                .addScalar("written_at", Instant.class)
                .setTupleTransformer(
                        (row, names) -> new MinutesVersion((Integer) row[0], (String) row[1], (Instant) row[2]))
                .list();
    }

    /** What one of these versions says. */
    Optional<String> findVersion(UUID session, int version, Instant from) {
        return getSession()
                .createNativeQuery("""
                        select content from session_minutes_version
                        where session = :session and version = :version and written_at >= :from
                        """, String.class)
                .setParameter("session", session)
                .setParameter("version", version)
                .setParameter("from", from)
                .uniqueResultOptional();
    }

    @Nullable
    PrivateNote note(UUID session) {
        return getSession().find(PrivateNote.class, session);
    }

    void add(Object part) {
        getSession().persist(part);
        getSession().flush();
    }

    List<SessionRemark> remarks(UUID session) {
        return getSession()
                .createQuery("from SessionRemark where session = :session order by writtenAt, id", SessionRemark.class)
                .setParameter("session", session)
                .setMaxResults(MOST)
                .list();
    }

    /** Who of the collectivité came. */
    List<UUID> attendance(UUID session) {
        return getSession()
                .createNativeQuery("select member from session_attendance where session = :session", UUID.class)
                .setParameter("session", session)
                .list();
    }

    void noteAttendance(UUID session, Collection<UUID> members) {
        getSession()
                .createNativeMutationQuery("delete from session_attendance where session = :session")
                .setParameter("session", session)
                .executeUpdate();
        for (var member : members) {
            getSession()
                    .createNativeMutationQuery(
                            "insert into session_attendance (session, member) values (:session, :member)")
                    .setParameter("session", session)
                    .setParameter("member", member)
                    .executeUpdate();
        }
    }
}

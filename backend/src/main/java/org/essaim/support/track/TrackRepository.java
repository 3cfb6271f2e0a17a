package org.essaim.support.track;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.LinkToken;
import org.jspecify.annotations.Nullable;

/** The questions asked about tracks, those who take part in them, and what they have to do. */
@ApplicationScoped
public class TrackRepository implements PanacheRepositoryBase<SupportTrack, UUID> {
    /** More tracks than the advisers of a network follow at once. */
    static final int MOST = 500;

    /** The tracks of a network that are not over. */
    List<SupportTrack> listGoingOn(String network) {
        return find("network = ?1 and endedOn is null order by rhythmFrom, id", network)
                .range(0, MOST - 1)
                .list();
    }

    /** Those that are over, the latest first. */
    List<SupportTrack> listEnded(String network) {
        return find("network = ?1 and endedOn is not null order by endedOn desc, id desc", network)
                .range(0, MOST - 1)
                .list();
    }

    /** The tracks in which somebody takes part, on whichever side. */
    public List<SupportTrack> listOf(UUID person) {
        return find("""
                        id in (select track from TrackMember where person = ?1 and leftAt is null)
                        or id in (select track from TrackAdviser where person = ?1 and until is null)
                        order by openedOn desc, id desc""", person).range(0, MOST - 1).list();
    }

    /** Which of them somebody reads for the collectivité. */
    Set<UUID> idsOf(UUID member) {
        return Set.copyOf(getSession()
                .createQuery("select track from TrackMember where person = :person and leftAt is null", UUID.class)
                .setParameter("person", member)
                .list());
    }

    /** Those that ended before a day go, with their sessions, minutes and notes. */
    int removeEndedBefore(LocalDate day) {
        return Math.toIntExact(delete("endedOn < ?1", day));
    }

    Optional<SupportTrack> findOf(UUID request) {
        return find("request", request).firstResultOptional();
    }

    /** The same, locked: one change of it or of its sessions at a time. */
    public SupportTrack lock(SupportTrack track) {
        getEntityManager().refresh(track, LockModeType.PESSIMISTIC_WRITE);
        return track;
    }

    /** The advisers of some tracks, past ones too, in the order of their coming. */
    List<TrackAdviser> advisers(Collection<UUID> tracks) {
        return getSession()
                .createQuery("from TrackAdviser where track in (:tracks) order by since, id", TrackAdviser.class)
                .setParameterList("tracks", tracks)
                .list();
    }

    /** The advisers of today. */
    public List<TrackAdviser> present(UUID track) {
        return advisers(List.of(track)).stream()
                .filter(adviser -> adviser.until() == null)
                .toList();
    }

    /** Those of the collectivité who take part. */
    public List<TrackMember> members(UUID track) {
        return getSession()
                .createQuery(
                        "from TrackMember where track = :track and leftAt is null order by name, id", TrackMember.class)
                .setParameter("track", track)
                .list();
    }

    /** Who joined with an account of another address than the one that was invited, by name: the link was proof enough. */
    Map<UUID, String> accountsOfOtherAddresses(UUID track) {
        return getSession().createNativeQuery("""
                        select member.id, given_name || ' ' || family_name
                        from track_member member join person on person.id = member.person
                        where member.track = :track and left_at is null and person.email <> member.email
                        """, Object[].class).setParameter("track", track).list().stream()
                .collect(toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    Optional<TrackMember> findMember(UUID track, UUID member) {
        return members(track).stream()
                .filter(found -> found.id().equals(member))
                .findFirst();
    }

    /** Whom a link invites, locked: it is good once. */
    TrackMember byLink(@Nullable String link, Instant now) {
        return getSession()
                .createQuery("from TrackMember where tokenSha256 = :sha256", TrackMember.class)
                .setParameter("sha256", LinkToken.sha256(link == null ? "" : link))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional()
                .filter(member -> member.isOpen(now))
                .orElseThrow(Refusal::notFound);
    }

    /** How much was done in a track already: its aims, what is to be done, and those who joined. */
    long countDone(UUID track) {
        return count("id = ?1 and objectives is not null", track)
                + todos(track).size()
                + members(track).stream().filter(TrackMember::hasJoined).count();
    }

    /** What is to be done, and what was done, the most urgent first. */
    List<TrackTodo> todos(UUID track) {
        return getSession()
                .createQuery(
                        "from TrackTodo where track = :track order by doneAt nulls first, dueOn nulls last, createdAt, id",
                        TrackTodo.class)
                .setParameter("track", track)
                .setMaxResults(MOST)
                .list();
    }

    TrackTodo todo(UUID track, UUID id) {
        return todos(track).stream()
                .filter(todo -> todo.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    void add(Object part) {
        getSession().persist(part);
        getSession().flush();
    }

    void remove(TrackTodo todo) {
        getSession().remove(todo);
    }
}

package org.essaim.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.place.Gazetteer;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.Refusal;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The questions asked about the experts of a network. */
@ApplicationScoped
class ExpertRepository implements PanacheRepositoryBase<Expert, UUID> {
    /** More than a network ever trusts; a proposal looks at all of them. */
    private static final int MOST = 2000;

    private static final String STATE =
            "case when state = 'VETTED' and expires_on < :today then 'EXPIRED' else state end";

    private static final String FOUND = """
            select * from expert
            where network = :network and %s = 'VETTED'
                and (cast(:skill as text) is null or cast(:skill as text) = any (skills))
                and (cast(:procurement as text) is null or cast(:procurement as text) = any (procurement))
                and (cast(:places as text[]) is null or cardinality(perimeter) = 0 or perimeter && cast(:places as text[]))
                and (cast(:words as text) is null or words like all (
                    select '%%' || word || '%%' from regexp_split_to_table(searchable(cast(:words as text)), ' ') as word))
                and (cast(:name as text) is null or (sort_name, id) > (cast(:name as text), cast(:id as uuid)))
            order by sort_name, id limit :limit""".formatted(STATE);

    private static final String WAITING = """
            select * from expert
            where network = :network and (cast(:state as text) is null or %s = cast(:state as text))
                and (cast(:id as uuid) is null or id > cast(:id as uuid))
            order by id limit :limit""".formatted(STATE);

    private final Session session;
    private final Gazetteer gazetteer;
    private final Clock clock;

    ExpertRepository(Session session, Gazetteer gazetteer, Clock clock) {
        this.session = session;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    /** A page of those who are trusted today, by name. */
    Slice<Expert> listVetted(String network, ExpertQuery query, @Nullable String after, int limit) {
        var list = "experts/%s/%s".formatted(network, query);
        var key = Cursor.read(list, after, 2);
        var rows = session.createNativeQuery(FOUND, Expert.class)
                .setParameter("network", network)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("skill", query.skill(), String.class)
                .setParameter(
                        "procurement",
                        query.procurement() == null ? null : query.procurement().name(),
                        String.class)
                .setParameter(
                        "places",
                        query.place() == null ? null : above(query.place()).toArray(String[]::new),
                        String[].class)
                .setParameter("words", query.words(), String.class)
                .setParameter("name", key == null ? null : key.getFirst(), String.class)
                .setParameter("id", key == null ? null : Cursor.uuid(key.getLast()), UUID.class)
                .setParameter("limit", limit + 1)
                .list();
        return Slice.of(rows, limit, last -> Cursor.write(list, last.sortName(), last.id()));
    }

    /** A page of all, or of those in a state, who applied first before. */
    Slice<Expert> listAll(String network, @Nullable ExpertState state, @Nullable String after, int limit) {
        var list = "experts/%s/%s".formatted(network, state);
        var key = Cursor.read(list, after, 1);
        var rows = session.createNativeQuery(WAITING, Expert.class)
                .setParameter("network", network)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("state", state == null ? null : state.name(), String.class)
                .setParameter("id", key == null ? null : Cursor.uuid(key.getFirst()), UUID.class)
                .setParameter("limit", limit + 1)
                .list();
        return Slice.of(rows, limit, last -> Cursor.write(list, last.id()));
    }

    /** All who are trusted that day. */
    List<Expert> listVetted(String network, LocalDate today) {
        return find("network = ?1 and state = ?2 and expiresOn >= ?3", network, ExpertState.VETTED, today)
                .page(0, MOST)
                .list();
    }

    /** @throws Refusal {@code not-found} when there is none that the caller may see */
    Expert get(ExpertReader reader, UUID id) {
        return find("network = ?1 and id = ?2", reader.network(), id)
                .firstResultOptional()
                .filter(expert -> reader.sees(expert, LocalDate.now(clock)))
                .orElseThrow(Refusal::notFound);
    }

    Optional<Expert> findOf(String network, UUID applicant) {
        return find("network = ?1 and applicant = ?2", network, applicant).firstResultOptional();
    }

    /** Whose term ends by that day, and who were not told yet; the rows that another node holds are left to it. */
    Optional<Expert> nextToRemind(LocalDate today, LocalDate endsBy) {
        return session.createNativeQuery("""
                select * from expert
                where state = 'VETTED' and reminded_on is null and expires_on between :today and :by
                order by expires_on, id limit 1 for update skip locked
                """, Expert.class)
                .setParameter("today", today)
                .setParameter("by", endsBy)
                .uniqueResultOptional();
    }

    /** Forgets what was refused, or has been over, since before that day. */
    long forget(LocalDate day) {
        return session.createNativeMutationQuery("""
                delete from expert where state in ('REFUSED', 'WITHDRAWN') and state_since < :day
                    or state = 'SUSPENDED' and greatest(state_since, expires_on) < :day
                    or state = 'VETTED' and expires_on < :day
                """).setParameter("day", day).executeUpdate();
    }

    /** A place and all that contains it, by their keys. */
    private List<String> above(String place) {
        var found = gazetteer.find(place).orElseThrow(() -> Refusal.invalidParameter("place", "no such place"));
        return Stream.concat(Stream.of(found.key()), gazetteer.ancestors(found.key()).stream())
                .toList();
    }
}

package org.essaim.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The questions asked about programmes, their actions and their meetings. */
@ApplicationScoped
public class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {
    private static final String PUBLISHED = """
            select * from programme
            where network = :network and published_on is not null
                and (cast(:department as text) is null or cast(:department as text) = any (departments))
                and (cast(:theme as text) is null or cast(:theme as text) = any (themes))
                and (cast(:name as text) is null
                    or (searchable(public_name), track) > (searchable(cast(:name as text)), cast(:track as uuid)))
            order by searchable(public_name), track limit :limit""";

    /** One after another: whoever plans sees what the one before took of the budget. */
    Optional<Programme> lock(UUID track) {
        return Optional.ofNullable(findById(track, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A page of those that everyone may read of, by name. */
    Slice<Published> listPublished(
            String network, @Nullable String department, @Nullable String theme, @Nullable String after, int limit) {
        var list = "programmes/%s/%s/%s".formatted(network, department, theme);
        var key = Cursor.read(list, after, 2);
        var rows = getSession()
                .createNativeQuery(PUBLISHED, Programme.class)
                .setParameter("network", network)
                .setParameter("department", department, String.class)
                .setParameter("theme", theme, String.class)
                .setParameter("name", key == null ? null : key.getFirst(), String.class)
                .setParameter("track", key == null ? null : Cursor.uuid(key.getLast()), UUID.class)
                .setParameter("limit", limit + 1)
                .list()
                .stream()
                .flatMap(found -> Published.of(found).stream())
                .toList();
        return Slice.of(
                rows, limit, last -> Cursor.write(list, last.publication().publicName(), last.track()));
    }

    /** A programme that everyone may read of. */
    record Published(UUID track, Publication publication, Convention convention, boolean ended) {
        static Optional<Published> of(Programme programme) {
            return Optional.ofNullable(programme.publication())
                    .map(told -> new Published(
                            programme.track(), told, programme.convention(), programme.endedOn() != null));
        }
    }

    /** The actions of a programme, year by year, in the order of their days. */
    List<ProgrammeAction> actions(UUID programme) {
        return getSession()
                .createQuery(
                        "from ProgrammeAction where programme = :programme order by year, fromDay nulls last, id",
                        ProgrammeAction.class)
                .setParameter("programme", programme)
                .list();
    }

    /** Actions that were dropped go with their year. */
    void forgetDropped(UUID programme, int years) {
        getSession()
                .createMutationQuery(
                        "delete from ProgrammeAction where programme = :programme and year > :years and state = DROPPED")
                .setParameter("programme", programme)
                .setParameter("years", years)
                .executeUpdate();
    }

    ProgrammeAction action(UUID programme, UUID id) {
        return actions(programme).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** A sheet that waits to be filled: in which track, and the title of its action. */
    record SheetDue(UUID track, String action) {}

    /** Takes the next action held before a day whose sheet was neither filled nor asked for, where somebody reads of it. */
    Optional<SheetDue> takeSheetDue(LocalDate today) {
        return getSession()
                .createNativeQuery("""
                        with asked as (
                            update programme_action set sheet_asked_on = :today
                            where id = (
                                select action.id from programme_action action
                                join programme on programme.track = action.programme
                                join support_track on support_track.id = programme.track
                                where action.state = 'DONE' and filled_on is null and sheet_asked_on is null
                                    and settled_on < :today and programme.ended_on is null and support_track.state = 'ACTIVE'
                                    and exists (
                                        select from track_member
                                        where track = programme.track and person is not null and left_at is null)
                                order by settled_on, action.id limit 1 for update of action skip locked)
                            returning programme, title
                        )
                        select programme, title from asked
                        """, Object[].class)
                .setParameter("today", today)
                .setTupleTransformer((row, names) -> new SheetDue((UUID) row[0], (String) row[1]))
                .uniqueResultOptional();
    }

    /** The meetings of those who steer it, the latest first. */
    List<SteeringMeeting> meetings(UUID programme) {
        return getSession()
                .createQuery(
                        "from SteeringMeeting where programme = :programme order by heldOn desc, id desc",
                        SteeringMeeting.class)
                .setParameter("programme", programme)
                .list();
    }

    SteeringMeeting meeting(UUID programme, UUID id) {
        return meetings(programme).stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    void add(Object part) {
        getSession().persist(part);
        getSession().flush();
    }

    void remove(SteeringMeeting meeting) {
        getSession().remove(meeting);
    }
}

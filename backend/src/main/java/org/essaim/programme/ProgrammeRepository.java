package org.essaim.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

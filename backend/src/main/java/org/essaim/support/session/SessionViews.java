package org.essaim.support.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.essaim.support.request.Advisers;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes sessions for those who take part in them; a list asks three questions, however long it is. */
@ApplicationScoped
class SessionViews {
    private final SessionRepository sessions;
    private final Advisers advisers;
    private final Session database;
    private final Clock clock;

    SessionViews(SessionRepository sessions, Advisers advisers, Session database, Clock clock) {
        this.sessions = sessions;
        this.advisers = advisers;
        this.database = database;
        this.clock = clock;
    }

    SessionView one(SupportSession session) {
        return all(List.of(session)).getFirst();
    }

    List<SessionView> all(List<SupportSession> found) {
        var ids = found.stream().map(SupportSession::id).toList();
        var minutes =
                sessions.minutes(ids).stream().collect(Collectors.toMap(SessionMinutes::session, Function.identity()));
        var names = advisers.names(found.stream().map(SupportSession::adviser).toList());
        var present = attendance(ids);
        return found.stream()
                .map(session -> view(
                        session,
                        minutes.get(session.id()),
                        session.adviser() == null ? null : names.get(session.adviser()),
                        present.stream()
                                .filter(came -> came.session().equals(session.id()))
                                .map(Came::member)
                                .toList()))
                .toList();
    }

    private record Came(UUID session, UUID member) {}

    private List<Came> attendance(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createNativeQuery(
                                "select session, member from session_attendance where session in (:ids)",
                                Object[].class)
                        .setParameterList("ids", ids, UUID.class)
                        .setTupleTransformer((row, names) -> new Came((UUID) row[0], (UUID) row[1]))
                        .list();
    }

    private SessionView view(
            SupportSession session, @Nullable SessionMinutes minutes, @Nullable String adviser, List<UUID> present) {
        return new SessionView(
                session.id(),
                session.track(),
                session.startsAt(),
                session.endsAt(),
                session.mode(),
                session.videoUrl(),
                session.state(),
                session.cancelReason(),
                adviser,
                minutes == null ? List.of() : minutes.agenda(),
                minutes == null ? MinutesState.DRAFT : minutes.stateAt(clock.instant()),
                present,
                session.isOpen(clock.instant()),
                session.version());
    }
}

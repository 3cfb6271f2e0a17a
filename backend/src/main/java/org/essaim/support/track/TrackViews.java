package org.essaim.support.track;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.essaim.network.Networks;
import org.essaim.support.request.Advisers;
import org.essaim.support.track.TrackReaders.Access;
import org.essaim.support.track.TrackView.AdviserView;
import org.essaim.support.track.TrackView.MemberView;
import org.essaim.support.track.TrackView.TodoView;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes tracks as each side reads them; a list asks a fixed number of questions, however long it is. */
@ApplicationScoped
class TrackViews {
    private final TrackRepository tracks;
    private final Advisers advisers;
    private final Networks networks;
    private final Session session;
    private final Clock clock;

    TrackViews(TrackRepository tracks, Advisers advisers, Networks networks, Session session, Clock clock) {
        this.tracks = tracks;
        this.advisers = advisers;
        this.networks = networks;
        this.session = session;
        this.clock = clock;
    }

    TrackView view(Access access) {
        var track = access.track();
        var its = tracks.advisers(List.of(track.id()));
        var names = advisers.names(its.stream().map(TrackAdviser::person).toList());
        var rhythm = track.rhythm(networks.get(track.network()));
        boolean isAdviser = access.isAdviser();
        var atWork = advisers.atWork(track.network());
        var accounts = isAdviser ? tracks.accountsOfOtherAddresses(track.id()) : Map.<UUID, String>of();
        return new TrackView(
                track.id(),
                track.network(),
                track.kind(),
                track.collectivity(),
                track.place(),
                track.subject(),
                track.mode(),
                track.cadenceWeeks(),
                track.objectives(),
                track.themes(),
                track.state(),
                track.openedOn(),
                track.pauseReason(),
                track.endedOn(),
                track.review(),
                rhythm,
                isLate(rhythm, next(List.of(track.id())).get(track.id())),
                isAdviser && track.suggestsPause(),
                isAdviser,
                isAdviser ? track.request() : null,
                its.stream()
                        .map(one -> new AdviserView(
                                one.person(),
                                named(names, one.person()),
                                one.leads(),
                                isAdviser && one.until() == null && !isAmong(atWork, one),
                                one.since(),
                                one.until()))
                        .toList(),
                tracks.members(track.id()).stream()
                        .map(one -> new MemberView(
                                one.id(),
                                one.name(),
                                isAdviser ? one.email() : null,
                                accounts.get(one.id()),
                                one.role(),
                                one.hasJoined(),
                                access.person().equals(one.person())))
                        .toList(),
                tracks.todos(track.id()).stream().map(TodoView::of).toList(),
                track.version());
    }

    /** @param isTeam whether the reader looks after tracks; others read of that what they lead or advise alone */
    List<TrackSummary> summaries(List<SupportTrack> found, UUID reader, boolean isTeam) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(SupportTrack::id).toList();
        var present = tracks.advisers(ids).stream()
                .filter(adviser -> adviser.until() == null)
                .collect(groupingBy(TrackAdviser::track));
        var names = advisers.names(present.values().stream()
                .flatMap(List::stream)
                .map(TrackAdviser::person)
                .toList());
        var next = next(ids);
        var seen = new HashMap<String, Set<UUID>>();
        return found.stream()
                .map(track -> {
                    var its = present.getOrDefault(track.id(), List.of());
                    var atWork = seen.computeIfAbsent(track.network(), advisers::atWork);
                    var rhythm = track.rhythm(networks.get(track.network()));
                    boolean isMine = its.stream().anyMatch(adviser -> reader.equals(adviser.person()));
                    boolean isLookedAfter = (isTeam || isMine) && track.endedOn() == null;
                    return new TrackSummary(
                            track.id(),
                            track.network(),
                            track.kind(),
                            track.collectivity(),
                            track.subject(),
                            track.mode(),
                            track.state(),
                            track.openedOn(),
                            rhythm,
                            next.get(track.id()),
                            isLate(rhythm, next.get(track.id())),
                            isLookedAfter && track.suggestsPause(),
                            its.stream()
                                    .filter(TrackAdviser::leads)
                                    .map(lead -> named(names, lead.person()))
                                    .findFirst()
                                    .orElse(null),
                            isLookedAfter && its.stream().noneMatch(adviser -> isAmong(atWork, adviser)),
                            isLookedAfter
                                    && its.stream().noneMatch(adviser -> adviser.leads() && isAmong(atWork, adviser)),
                            isMine);
                })
                .toList();
    }

    private boolean isLate(@Nullable Rhythm rhythm, @Nullable Instant next) {
        return rhythm != null && next == null && rhythm.isOverOn(LocalDate.now(clock));
    }

    /** When each of some tracks has its next session, be it still to be confirmed. */
    private Map<UUID, Instant> next(Collection<UUID> ids) {
        var next = new HashMap<UUID, Instant>();
        session.createNativeQuery("""
                        select track, min(starts_at) from support_session
                        where track in (:ids) and state in ('REQUESTED', 'CONFIRMED') and ends_at > :now group by track
                        """, Object[].class)
                .setParameterList("ids", ids, UUID.class)
                .setParameter("now", clock.instant())
                .addScalar("track", UUID.class)
                .addScalar("min", Instant.class)
                .list()
                .forEach(row -> next.put((UUID) row[0], (Instant) row[1]));
        return next;
    }

    private static boolean isAmong(Set<UUID> people, TrackAdviser adviser) {
        return adviser.person() != null && people.contains(adviser.person());
    }

    private static @Nullable String named(Map<UUID, String> names, @Nullable UUID person) {
        return person == null ? null : names.get(person);
    }
}
